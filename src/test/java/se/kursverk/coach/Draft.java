package se.kursverk.coach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.kursverk.course.Block;
import se.kursverk.course.CompletionRule;
import se.kursverk.course.Course;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Exemption;
import se.kursverk.course.Feedback;
import se.kursverk.course.Fingerprint;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Quiz;
import se.kursverk.course.Review;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;
import se.kursverk.course.Source;
import se.kursverk.course.TestCourses;

/** A module of which only some part matters. */
record Draft(
        String id,
        List<Lesson.Page> pages,
        List<Item> items,
        Scenario scenario,
        List<Source> sources,
        Optional<Review> review,
        List<Exemption> exemptions,
        Locale language) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final Source GUIDELINES = new Source(
            "riktlinjer",
            "Riktlinjer för generativ AI",
            "Digg",
            Optional.of("https://www.digg.se/riktlinjer"),
            Optional.empty(),
            LocalDate.of(2025, 1, 21));

    private static final Draft EMPTY = new Draft(
            "utkast",
            List.of(),
            List.of(),
            story(1, number -> List.of("Svara i telefonen"), 1),
            List.of(GUIDELINES),
            Optional.of(new Review(TODAY, "redaktionen", TODAY.plusMonths(6))),
            List.of(),
            Locale.of("sv"));

    static Draft of(Lesson.Page... pages) {
        return new Draft(
                EMPTY.id,
                List.of(pages),
                EMPTY.items,
                EMPTY.scenario,
                EMPTY.sources,
                EMPTY.review,
                EMPTY.exemptions,
                EMPTY.language);
    }

    /** A lesson of one page. */
    static Draft ofText(String markdown) {
        return of(page("sida", markdown));
    }

    static Draft ofItems(List<Item> items) {
        return new Draft(
                EMPTY.id,
                EMPTY.pages,
                items,
                EMPTY.scenario,
                EMPTY.sources,
                EMPTY.review,
                EMPTY.exemptions,
                EMPTY.language);
    }

    static Draft ofItems(Item... items) {
        return ofItems(List.of(items));
    }

    static Draft ofScenario(Scenario scenario) {
        return new Draft(
                EMPTY.id,
                EMPTY.pages,
                EMPTY.items,
                scenario,
                EMPTY.sources,
                EMPTY.review,
                EMPTY.exemptions,
                EMPTY.language);
    }

    Draft named(String otherId) {
        return new Draft(otherId, pages, items, scenario, sources, review, exemptions, language);
    }

    Draft restingOn(Source... others) {
        return new Draft(id, pages, items, scenario, List.of(others), review, exemptions, language);
    }

    Draft reviewed(Optional<Review> other) {
        return new Draft(id, pages, items, scenario, sources, other, exemptions, language);
    }

    Draft except(Exemption... others) {
        return new Draft(id, pages, items, scenario, sources, review, List.of(others), language);
    }

    Draft in(String otherLanguage) {
        return new Draft(id, pages, items, scenario, sources, review, exemptions, Locale.of(otherLanguage));
    }

    Module module() {
        return new Module(
                id,
                "Modulen " + id,
                "Ett utkast.",
                List.of("pröva"),
                20,
                List.of("alla"),
                language,
                "1.0.0",
                CompletionRule.DEFAULT,
                sources,
                review,
                new Lesson(pages),
                new Quiz(items),
                scenario,
                List.of(),
                exemptions,
                Fingerprint.of(id.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the coach finds in this module, alone in its course. */
    List<Finding> findings() {
        return findings(List.of());
    }

    /** What the coach finds in this module, in a course that has others too. */
    List<Finding> findings(List<Draft> others) {
        Course base = TestCourses.course();
        Course course = new Course(
                base.framework(),
                others.stream().map(Draft::module).toList(),
                List.of(),
                base.glossary(),
                base.theme());
        return new Coach(course, TODAY).of(module());
    }

    static Lesson.Page page(String id, String markdown) {
        return new Lesson.Page(id, "Sidan " + id, List.of(new Block.Prose(TestCourses.text(markdown))));
    }

    static Item item(String id, String prompt, Interaction interaction, Feedback feedback) {
        return new Item(
                id,
                TestCourses.text(prompt),
                interaction,
                feedback,
                Optional.empty(),
                1,
                Optional.empty(),
                Difficulty.MEDIUM,
                Optional.empty());
    }

    /** A question whose right option is marked by a star, as in a spreadsheet. */
    static Item choice(String prompt, String... options) {
        return identified("fraga", prompt, options);
    }

    static Item identified(String id, String prompt, String... options) {
        return item(
                id,
                prompt,
                new Interaction.SingleChoice(
                        Arrays.stream(options)
                                .map(text -> option(
                                        String.valueOf((char)
                                                ('a' + Arrays.asList(options).indexOf(text))),
                                        text))
                                .toList(),
                        true),
                Feedback.NONE);
    }

    private static Interaction.SimpleChoice option(String id, String text) {
        boolean right = text.startsWith("*");
        String plain = right ? text.substring(1) : text;
        return new Interaction.SimpleChoice(
                id,
                TestCourses.text(plain),
                right,
                false,
                Optional.of(TestCourses.text("Så är det med svaret " + plain + ".")));
    }

    static Item claim(String claim, boolean answer, String ifTrue, String ifFalse) {
        return claim("pastaende", claim, answer, ifTrue, ifFalse);
    }

    static Item claim(String id, String claim, boolean answer, String ifTrue, String ifFalse) {
        return item(id, claim, new Interaction.TrueFalse(answer, said(ifTrue), said(ifFalse)), Feedback.NONE);
    }

    static Optional<RichText> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty()).map(TestCourses::text);
    }

    private static Scenario story(List<Scenario.Situation> situations, List<Scenario.End> ends) {
        return new Scenario("En dag", TestCourses.text("Du kommer till jobbet."), List.of(), "s1", situations, ends);
    }

    /** Situations that follow each other; {@code texts} gives the choices of each, of which the starred one is best. */
    static Scenario story(int ends, Function<Integer, List<String>> texts, int situations) {
        return story(
                IntStream.rangeClosed(1, situations)
                        .mapToObj(number -> new Scenario.Situation(
                                "s" + number,
                                "Måndag",
                                "Kontoret",
                                "Du är handläggare",
                                TestCourses.text("Det ringer."),
                                choices(
                                        number,
                                        texts.apply(number),
                                        number < situations ? "s" + (number + 1) : "slut",
                                        ends)))
                        .toList(),
                IntStream.rangeClosed(1, ends)
                        .mapToObj(number -> new Scenario.End(
                                "slut" + number,
                                "Slut",
                                Scenario.Outcome.MIXED,
                                TestCourses.text("Det var slut " + number + ".")))
                        .toList());
    }

    private static List<Scenario.Choice> choices(int situation, List<String> texts, String next, int ends) {
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> new Scenario.Choice(
                        "val" + number,
                        TestCourses.text(texts.get(number - 1).replace("*", "")),
                        TestCourses.text("Följden blir " + situation + " och " + number + "."),
                        TestCourses.text("En princip."),
                        texts.get(number - 1).startsWith("*") ? 2 : 0,
                        Map.of(),
                        Scenario.Condition.ALWAYS,
                        List.of(new Scenario.Transition(
                                Scenario.Condition.ALWAYS,
                                next.equals("slut") ? next + Math.min(number, ends) : next))))
                .toList();
    }
}
