package se.kursverk.course;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Comparison;
import se.kursverk.course.Scenario.Condition;
import se.kursverk.course.Scenario.End;
import se.kursverk.course.Scenario.Operator;
import se.kursverk.course.Scenario.Outcome;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.course.Scenario.Transition;
import se.kursverk.course.Scenario.Variable;
import se.kursverk.framework.Area;
import se.kursverk.framework.Framework;
import se.kursverk.framework.Level;
import se.kursverk.framework.Topic;
import se.kursverk.theme.Theme;

/**
 * A small fixed course for tests: {@code provmodul} has every kind of block and item and a scenario with variables,
 * {@code kortmodul} has as little as a module may have. Texts contain what formats stumble over: å ä ö, markup
 * characters and quotation marks.
 */
public final class TestCourses {

    /** A red dot of 1 × 1 pixel, as PNG. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect width="640" height="360" fill="#eee"/><text x="20" y="40">Fråga → svar</text></svg>
            """;

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private TestCourses() {}

    /** Both modules, a learning path over them and a glossary. */
    public static Course course() {
        Topic first = new Topic("provmodul", "Provmodul", "Allt som en modul kan innehålla.");
        Topic second = new Topic("kortmodul", "Kortmodul", "Det minsta.");
        Framework framework = new Framework(
                "provramverk",
                "Provramverk",
                "Kursverk",
                List.of(new Level(
                        "niva-1",
                        1,
                        "Grund",
                        "Alla",
                        List.of(new Area("grunder", "Grunder", false, List.of(first, second), List.of())))));
        return new Course(
                framework,
                List.of(module(), shortModule()),
                List.of(new LearningPath(
                        "alla-medarbetare",
                        "Alla medarbetare",
                        "alla",
                        "Det som alla behöver.",
                        List.of("kortmodul", "provmodul"))),
                new Glossary(List.of(
                        new Glossary.Term(
                                "Hallucination",
                                text("Ett svar som låter rimligt men är *påhittat*."),
                                Optional.of("provmodul")),
                        new Glossary.Term(
                                "Språkmodell", text("Ett program som räknar ut nästa ord."), Optional.empty()))),
                Theme.NONE);
    }

    /** The module that has everything. */
    public static Module module() {
        return new Module(
                "provmodul",
                "Provmodul: råd och \"regler\" < 1",
                "Visar varje sorts innehåll. Förklarar ingenting.",
                List.of("beskriva varför ett svar kan vara fel", "välja rätt ord i en lucka"),
                25,
                List.of("alla", "chef"),
                Locale.of("sv"),
                "1.0.0",
                new CompletionRule(80, OptionalInt.empty()),
                List.of(gdpr(), guidelines()),
                Optional.of(new Review(LocalDate.of(2026, 11, 24), "redaktionen", LocalDate.of(2027, 5, 24))),
                lesson(),
                new Quiz(items()),
                scenario(),
                List.of(drawing(), photo()),
                List.of(),
                Fingerprint.of("provmodul".getBytes(StandardCharsets.UTF_8)));
    }

    /** The module that has only what it must, with a last attempt. */
    public static Module shortModule() {
        return new Module(
                "kortmodul",
                "Kortmodul",
                "Det minsta som en modul får vara.",
                List.of("känna igen en kort modul"),
                5,
                List.of("alla"),
                Locale.of("sv"),
                "0.1.0",
                new CompletionRule(50, OptionalInt.of(2)),
                List.of(guidelines()),
                Optional.empty(),
                new Lesson(List.of(new Lesson.Page(
                        "enda-sidan", "Enda sidan", List.of(new Block.Prose(text("Det här är allt.")))))),
                new Quiz(List.of(
                        item("rakna-ratt", "Hur många sidor har modulen?", choice(false), Feedback.NONE, 1),
                        item(
                                "pastaendet",
                                "Modulen är kort.",
                                new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()),
                                Feedback.NONE,
                                1))),
                shortScenario(),
                List.of(),
                List.of(),
                Fingerprint.of("kortmodul".getBytes(StandardCharsets.UTF_8)));
    }

    /** The whole course as one selection. */
    public static Selection twoModules() {
        return new Selection(Scope.COURSE, "provramverk", "Provramverk", List.of(module(), shortModule()));
    }

    /** As many modules as wanted, copies of {@link #module()} under other ids. */
    public static Selection modules(int count) {
        return new Selection(
                Scope.COURSE,
                "provramverk",
                "Provramverk",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> renamed("modul-" + number, "Modul " + number))
                        .toList());
    }

    /** {@link #module()} under another id and title. */
    public static Module renamed(String id, String title) {
        Module module = module();
        return new Module(
                id,
                title,
                module.summary(),
                module.objectives(),
                module.minutes(),
                module.targetGroups(),
                module.language(),
                module.version(),
                module.completionRule(),
                module.sources(),
                module.review(),
                module.lesson(),
                module.quiz(),
                module.scenario(),
                module.images(),
                module.exemptions(),
                Fingerprint.of(id.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@link #module()} with another quiz. */
    public static Module withItems(List<Item> items) {
        return with(module().lesson(), new Quiz(items), module().completionRule());
    }

    /** {@link #module()} with another lesson. */
    public static Module withPages(List<Lesson.Page> pages) {
        return with(new Lesson(pages), module().quiz(), module().completionRule());
    }

    /** {@link #module()} with another quiz and two attempts at it. */
    public static Module limited(List<Item> items) {
        return with(module().lesson(), new Quiz(items), new CompletionRule(80, OptionalInt.of(2)));
    }

    private static Module with(Lesson lesson, Quiz quiz, CompletionRule rule) {
        Module module = module();
        return new Module(
                module.id(),
                module.title(),
                module.summary(),
                module.objectives(),
                module.minutes(),
                module.targetGroups(),
                module.language(),
                module.version(),
                rule,
                module.sources(),
                module.review(),
                lesson,
                quiz,
                module.scenario(),
                module.images(),
                module.exemptions(),
                module.fingerprint());
    }

    /** Markdown as the loader would hand it over. */
    public static RichText text(String markdown) {
        String source = markdown.strip();
        return new RichText(source, MARKDOWN.parse(source));
    }

    /** An item about nothing in particular. */
    public static Item item(String id, String prompt, Interaction interaction, Feedback feedback, int points) {
        return new Item(
                id,
                text(prompt),
                interaction,
                feedback,
                Optional.empty(),
                points,
                Optional.empty(),
                Difficulty.MEDIUM,
                Optional.empty());
    }

    private static Source gdpr() {
        return new Source(
                "gdpr",
                "Dataskyddsförordningen",
                "Europeiska unionen",
                Optional.of("https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=sv&x=1"),
                Optional.of("(EU) 2016/679"),
                LocalDate.of(2016, 4, 27));
    }

    private static Source guidelines() {
        return new Source(
                "riktlinjer",
                "Riktlinjer för generativ AI",
                "Digg & IMY",
                Optional.empty(),
                Optional.of("dnr 2024-1"),
                LocalDate.of(2025, 1, 21));
    }

    private static Image drawing() {
        Image raster = new Image("figurer/fraga-svar.png", "image/png", 640, 360, PNG, Optional.empty());
        return new Image(
                "figurer/fraga-svar.svg",
                "image/svg+xml",
                640,
                360,
                SVG.getBytes(StandardCharsets.UTF_8),
                Optional.of(raster));
    }

    private static Image photo() {
        return new Image("figurer/foto.png", "image/png", 1, 1, PNG, Optional.empty());
    }

    private static Lesson lesson() {
        return new Lesson(List.of(
                new Lesson.Page(
                        "varfor",
                        "Varför det händer",
                        List.of(
                                new Block.Prose(text("""
                                                        Ett svar kan vara **fel** fast det *låter* rätt.

                                                        ## Så går det till

                                                        1. Modellen gissar nästa ord.
                                                        2. Gissningen läses som ett svar.

                                                        | Ord | Sannolikhet |
                                                        |---|---:|
                                                        | kommun | 0,7 |
                                                        | region | 0,3 |

                                                        > Sannolikt är inte sant.
                                                        """)),
                                new Block.KeyTerm(
                                        "Hallucination", text("Ett svar som låter rimligt men är *påhittat*.")),
                                new Block.Figure(
                                        "figurer/fraga-svar.svg",
                                        "En fråga leder till ett svar & inget annat.",
                                        Optional.of(text("Från fråga till svar"))))),
                new Lesson.Page(
                        "vad-gor-du",
                        "Vad gör du?",
                        List.of(
                                new Block.Example(
                                        "Biståndshandläggare, äldreomsorgen",
                                        text("Handläggaren får en hänvisning till en paragraf som inte finns.")),
                                new Block.Warning(
                                        "Klistra inte in",
                                        text("Det du klistrar in kan lämna kommunen. Skriv om utan uppgifter.")),
                                new Block.Reflection("vilka-svar", text("Vilka svar har du själv skickat vidare?")),
                                new Block.SourceNote(gdpr(), text("Personuppgifter kräver rättslig grund.")),
                                new Block.Prose(text("Läs [riktlinjerna](https://www.digg.se/ai) först.")),
                                new Block.Figure("figurer/foto.png", "Ett rött prov.", Optional.empty())))));
    }

    private static List<Item> items() {
        return List.of(
                new Item(
                        "kontrollera-lagrum",
                        text("Du får en hänvisning till *4 kap. 7 §*. Vad gör du först?"),
                        choice(true),
                        new Feedback(
                                Optional.of(text("Just så.")),
                                Optional.of(text("Läs sidan en gång till.")),
                                Optional.of(text("Den som använder svaret ansvarar för det."))),
                        Optional.of(text("Var finns lagtexten?")),
                        1,
                        Optional.of("kallkritik"),
                        Difficulty.EASY,
                        Optional.of("varfor")),
                item(
                        "uppgifter",
                        "Vilka är personuppgifter?",
                        new Interaction.MultipleChoice(
                                List.of(
                                        option("a", "Namn", true, false),
                                        option("b", "Personnummer", true, false),
                                        option("c", "Årets budget", false, false),
                                        option("d", "Inget av detta", false, true)),
                                true),
                        new Feedback(Optional.of(text("Rätt.")), Optional.of(text("Inte riktigt.")), Optional.empty()),
                        2),
                item(
                        "alltid-sant",
                        "Ett välskrivet svar är alltid sant.",
                        new Interaction.TrueFalse(
                                false,
                                Optional.of(text("Nej. Stil är inte sanning.")),
                                Optional.of(text("Ja, det är skilda saker."))),
                        Feedback.NONE,
                        1),
                item(
                        "ordet-for-det",
                        "Vad heter det när handlingar förstörs enligt beslut?",
                        new Interaction.TextEntry(List.of("gallring", "att gallra"), false, false, 20),
                        new Feedback(Optional.empty(), Optional.of(text("Ordet börjar på g.")), Optional.empty()),
                        1),
                item(
                        "andel-fel",
                        "Hur många procent är 1 av 40?",
                        new Interaction.Numeric(new BigDecimal("2.5"), new BigDecimal("0.1"), Optional.of("procent")),
                        Feedback.NONE,
                        1),
                item(
                        "para-ihop",
                        "Para ihop uppgift och lag.",
                        new Interaction.Match(
                                List.of(
                                        new Interaction.Match.Source("s1", text("Namn på invånare"), "t1"),
                                        new Interaction.Match.Source("s2", text("Begäran om handling"), "t2")),
                                List.of(
                                        new Option("t1", text("Dataskyddsförordningen")),
                                        new Option("t2", text("Tryckfrihetsförordningen")),
                                        new Option("t3", text("Skollagen"))),
                                true),
                        Feedback.NONE,
                        2),
                item(
                        "ratt-ordning",
                        "I vilken ordning gör du?",
                        new Interaction.Order(List.of(
                                new Option("a", text("Läser svaret")),
                                new Option("b", text("Slår upp källan")),
                                new Option("c", text("Använder svaret")))),
                        Feedback.NONE,
                        2),
                item(
                        "luckor",
                        "Fyll luckorna.",
                        new Interaction.GapMatch(
                                text("En [[g1]] räknar ut nästa [[g2]]."),
                                List.of(
                                        new Option("w1", text("språkmodell")),
                                        new Option("w2", text("ord")),
                                        new Option("w3", text("lag"))),
                                List.of(
                                        new Interaction.GapMatch.Gap("g1", "w1"),
                                        new Interaction.GapMatch.Gap("g2", "w2")),
                                true),
                        Feedback.NONE,
                        2),
                item(
                        "listor",
                        "Välj rätt ord.",
                        new Interaction.InlineChoice(
                                text("Den som [[g1]] svaret [[g2]] för det."),
                                List.of(
                                        new Interaction.InlineChoice.Dropdown(
                                                "g1",
                                                List.of(
                                                        new Option("a", text("använder")),
                                                        new Option("b", text("skriver"))),
                                                "a"),
                                        new Interaction.InlineChoice.Dropdown(
                                                "g2",
                                                List.of(
                                                        new Option("a", text("betalar")),
                                                        new Option("b", text("ansvarar"))),
                                                "b"))),
                        Feedback.NONE,
                        2),
                item(
                        "egna-ord",
                        "Förklara med egna ord varför modellen svarar fel.",
                        new Interaction.ExtendedText(
                                text("Den räknar ut vad som är *sannolikt*, inte vad som är sant."), 5),
                        Feedback.NONE,
                        1));
    }

    private static Interaction.SingleChoice choice(boolean feedback) {
        return new Interaction.SingleChoice(
                List.of(
                        new SimpleChoice(
                                "a",
                                text("Slår upp paragrafen"),
                                true,
                                false,
                                feedback ? Optional.of(text("Ja. Lagtexten är originalet.")) : Optional.empty()),
                        new SimpleChoice(
                                "b",
                                text("Frågar tjänsten om den är *säker*"),
                                false,
                                false,
                                feedback
                                        ? Optional.of(text("Tjänsten kan bekräfta sitt eget fel."))
                                        : Optional.empty()),
                        option("c", "Inget av alternativen < ovan & under", false, true)),
                true);
    }

    private static SimpleChoice option(String id, String text, boolean correct, boolean fixed) {
        return new SimpleChoice(id, text(text), correct, fixed, Optional.empty());
    }

    private static Scenario scenario() {
        return new Scenario(
                "Svaret som lät så säkert",
                text("Du arbetar i kontaktcenter. Det är måndag."),
                List.of(new Variable("fortroende", 2, 0, 4)),
                "samtalet",
                List.of(
                        new Situation(
                                "samtalet",
                                "Måndag 08.10",
                                "Kontaktcenter",
                                "Du är kommunvägledare",
                                text("En invånare frågar om bygglov."),
                                List.of(
                                        decision("svara-direkt", "Läs upp AI-tjänstens svar", 0, -1, to("aterkomst")),
                                        decision("kontrollera", "Be att få återkomma", 2, 1, to("aterkomst")))),
                        new Situation(
                                "aterkomst",
                                "Måndag 08.40",
                                "Kontaktcenter",
                                "Du är kommunvägledare",
                                text("Invånaren ringer igen."),
                                List.of(
                                        new Choice(
                                                "tacka",
                                                text("Ge besked med källan"),
                                                text("Invånaren tackar."),
                                                text("Visa vad beskedet bygger på."),
                                                2,
                                                Map.of(),
                                                new Condition(
                                                        List.of(new Comparison("fortroende", Operator.AT_LEAST, 2))),
                                                List.of(
                                                        new Transition(
                                                                new Condition(List.of(new Comparison(
                                                                        "fortroende", Operator.AT_LEAST, 3))),
                                                                "lugnt-slut"),
                                                        new Transition(Condition.ALWAYS, "blandat-slut"))),
                                        decision("gissa", "Gissa", -1, -1, to("daligt-slut"))))),
                List.of(
                        new End("lugnt-slut", "Rätt besked i tid", Outcome.GOOD, text("Beskedet höll.")),
                        new End("blandat-slut", "Rätt till sist", Outcome.MIXED, text("Det tog en extra vända.")),
                        new End("daligt-slut", "Fel besked", Outcome.POOR, text("Beskedet var fel."))));
    }

    private static Scenario shortScenario() {
        return new Scenario(
                "Kort scenario",
                text("Det går fort."),
                List.of(),
                "enda",
                List.of(new Situation(
                        "enda",
                        "Nu",
                        "Här",
                        "Du är du",
                        text("Vad gör du?"),
                        List.of(
                                decision("vanta", "Väntar", 1, 0, to("bra")),
                                decision("rusa", "Rusar", 0, 0, to("daligt"))))),
                List.of(
                        new End("bra", "Bra", Outcome.GOOD, text("Det gick bra.")),
                        new End("daligt", "Dåligt", Outcome.POOR, text("Det gick dåligt."))));
    }

    private static Choice decision(String id, String text, int points, int trust, List<Transition> transitions) {
        return new Choice(
                id,
                text(text),
                text("Så här gick det efter: " + text + "."),
                text("En princip bakom: " + text + "."),
                points,
                trust == 0 ? Map.of() : Map.of("fortroende", trust),
                Condition.ALWAYS,
                transitions);
    }

    private static List<Transition> to(String target) {
        return List.of(new Transition(Condition.ALWAYS, target));
    }
}
