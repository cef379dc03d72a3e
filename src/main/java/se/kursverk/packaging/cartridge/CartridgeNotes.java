package se.kursverk.packaging.cartridge;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kursverk.course.Block;
import se.kursverk.course.Image;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.course.Selection;
import se.kursverk.packaging.qti12.Dialect;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** What a plain cartridge loses, in words, with what the systems make of the rest; and figures that cannot be shown. */
public final class CartridgeNotes {

    private final String format;
    private final Module module;
    private final Problems problems = new Problems();
    private final Location lesson;
    private final Location quiz;
    private final Location scenario;

    private CartridgeNotes(Module module, String format) {
        this.module = module;
        this.format = format;
        String folder = "moduler/" + module.id() + "/";
        this.lesson = Location.of(folder + "lektion.md");
        this.quiz = Location.of(folder + "quiz.yaml");
        this.scenario = Location.of(folder + "scenario.yaml");
    }

    /**
     * Everything worth knowing of a selection as a plain cartridge.
     *
     * @param format the id of the format, with which codes begin
     */
    public static Problems of(Selection selection, String format) {
        Problems all = new Problems();
        for (Module module : selection.modules()) {
            CartridgeNotes notes = new CartridgeNotes(module, format);
            notes.findInLesson();
            notes.findInQuiz();
            notes.findInScenario();
            all.addAll(notes.problems);
        }
        return all;
    }

    private void findInLesson() {
        module.lesson().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).path())
                .distinct()
                .filter(path ->
                        module.image(path).filter(CartridgeNotes::isRaster).isEmpty())
                .forEach(path -> problems.error(
                        code("figure-without-png"),
                        lesson,
                        "Bilden " + path + " saknar PNG, och en cartridge kan inte visa SVG.",
                        "Kör ./kursverk figures."));
    }

    private static boolean isRaster(Image image) {
        return image.raster().isPresent() || !image.mediaType().equals("image/svg+xml");
    }

    private void findInQuiz() {
        problems.addAll(CartridgeLosses.ofItems(module, format).problems());
        QuizParts parts = QuizParts.of(module.quiz());
        note(
                "question-bank",
                parts.bank(),
                item -> true,
                "Frågor som inte fyller ett quiz om fyra, eller som inte kan rättas, ligger i frågebanken: ",
                "Lägg till dem för hand i lärplattformen om de ska visas.");
        List<Item> carried = module.quiz().items().stream()
                .filter(item -> Dialect.CARTRIDGE.carries(item.interaction()))
                .toList();
        String remedy = "Använd SCORM-paketet om det behövs.";
        note(
                "pinned-options",
                carried,
                CartridgeNotes::hasPinned,
                "Alternativ med fast plats kan blandas med de andra: ",
                remedy);
        note(
                "case",
                carried,
                item -> item.interaction() instanceof Interaction.TextEntry entry && entry.caseSensitive(),
                "Lärplattformarna bryr sig inte om stora bokstäver i svaret: ",
                remedy);
        note(
                "points",
                carried,
                item -> item.scored() && item.points() != 1,
                "Poängen följer med till Canvas, men i Moodle ger varje fråga en poäng: ",
                remedy);
        problems.note(
                code("completion"),
                quiz,
                "Villkoret för att bli klar (läst allt, nått ett slut och fått "
                        + module.completionRule().mastery() + " procent) följer inte med.",
                "Ställ in godkäntgräns och aktivitetsslut i lärplattformen.");
    }

    private void findInScenario() {
        Decisions decisions = Decisions.of(module.scenario());
        problems.note(
                code("scenario"),
                scenario,
                "Scenariot blir en sida att läsa och ett quiz att öva på; vägval, variabler och slut följs inte.",
                "Använd SCORM-paketet om scenariot ska spelas.");
        if (!decisions.leftOut().isEmpty()) {
            problems.note(
                    code("decisions"),
                    scenario,
                    "Situationer utan ett enda bästa val är inte med bland övningsfrågorna: "
                            + decisions.leftOut().stream().map(Situation::id).collect(Collectors.joining(", ")) + ".",
                    "Ge ett av valen flest poäng om situationen ska vara med.");
        }
        int asked = decisions.asked().size();
        if (asked > 0 && asked != QuizParts.SIZE) {
            problems.note(
                    code("practice-grade"),
                    scenario,
                    "Moodle räknar fel betyg på övningsquiz med annat än fyra frågor: " + asked + ".",
                    "Ställ in övningsquizet utan betyg i Moodle.");
        }
    }

    private void note(String code, List<Item> items, Predicate<Item> concerned, String text, String remedy) {
        List<Item> those = items.stream().filter(concerned).toList();
        if (!those.isEmpty()) {
            problems.note(
                    code(code),
                    quiz,
                    text + those.stream().map(Item::id).collect(Collectors.joining(", ")) + ".",
                    remedy);
        }
    }

    private String code(String ending) {
        return format + "-" + ending;
    }

    private static boolean hasPinned(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice one ->
                one.shuffle() && one.choices().stream().anyMatch(Interaction.SimpleChoice::fixed);
            case Interaction.MultipleChoice several ->
                several.shuffle() && several.choices().stream().anyMatch(Interaction.SimpleChoice::fixed);
            case Interaction.TrueFalse i -> false;
            case Interaction.TextEntry i -> false;
            case Interaction.Numeric i -> false;
            case Interaction.Match i -> false;
            case Interaction.Order i -> false;
            case Interaction.GapMatch i -> false;
            case Interaction.InlineChoice i -> false;
            case Interaction.ExtendedText i -> false;
        };
    }
}
