package se.kursverk.packaging.commoncartridge;

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
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** What a cartridge cannot carry of a selection, module by module. */
final class Losses {

    private final Problems problems = new Problems();
    private final Module module;
    private final Location lesson;
    private final Location quiz;
    private final Location scenario;

    private Losses(Module module) {
        this.module = module;
        String folder = "moduler/" + module.id() + "/";
        this.lesson = Location.of(folder + "lektion.md");
        this.quiz = Location.of(folder + "quiz.yaml");
        this.scenario = Location.of(folder + "scenario.yaml");
    }

    static Problems of(Selection selection) {
        Problems all = new Problems();
        for (Module module : selection.modules()) {
            Losses losses = new Losses(module);
            losses.findInLesson();
            losses.findInQuiz();
            losses.findInScenario();
            all.addAll(losses.problems);
        }
        return all;
    }

    private void findInLesson() {
        module.lesson().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).path())
                .distinct()
                .filter(path -> module.image(path).filter(Losses::isRaster).isEmpty())
                .forEach(path -> problems.error(
                        "cc11-figure-without-png",
                        lesson,
                        "Bilden " + path + " saknar PNG, och en cartridge kan inte visa SVG.",
                        "Kör ./kursverk figures."));
    }

    private static boolean isRaster(Image image) {
        return image.raster().isPresent() || !image.mediaType().equals("image/svg+xml");
    }

    private void findInQuiz() {
        QuizParts parts = QuizParts.of(module.quiz());
        note(
                "cc11-item-types",
                quiz,
                parts.absent(),
                "Frågor av typer som en cartridge saknar är inte med: ",
                "Använd SCORM-paketet om de behövs.");
        note(
                "cc11-question-bank",
                quiz,
                parts.bank(),
                "Frågor som inte fyller ett quiz om fyra, eller som inte kan rättas, ligger i frågebanken: ",
                "Lägg till dem för hand i lärplattformen om de ska visas.");
        List<Item> carried = module.quiz().items().stream()
                .filter(item -> !parts.absent().contains(item))
                .toList();
        note("cc11-hints", carried, item -> item.hint().isPresent(), "Ledtrådar följer inte med: ");
        note(
                "cc11-partial-credit",
                carried,
                item -> item.interaction() instanceof Interaction.MultipleChoice,
                "Delpoäng följer inte med, svaret är rätt eller fel: ");
        note(
                "cc11-option-feedback",
                carried,
                Losses::hasFeedbackOnSeveral,
                "Återkoppling per alternativ följer inte med: ");
        note("cc11-pinned-options", carried, Losses::hasPinned, "Alternativ med fast plats kan blandas med de andra: ");
        note(
                "cc11-text-rules",
                carried,
                item -> item.interaction() instanceof Interaction.TextEntry entry
                        && (entry.caseSensitive() || entry.ignoreSpaces()),
                "Reglerna för stora bokstäver och mellanslag följer inte med: ");
        note(
                "cc11-points",
                carried,
                item -> item.scored() && item.points() != 1,
                "Poängen följer med till Canvas, men i Moodle ger varje fråga en poäng: ");
        problems.note(
                "cc11-completion",
                quiz,
                "Villkoret för att bli klar (läst allt, nått ett slut och fått "
                        + module.completionRule().mastery() + " procent) följer inte med.",
                "Ställ in godkäntgräns och aktivitetsslut i lärplattformen.");
    }

    private void findInScenario() {
        Decisions decisions = Decisions.of(module.scenario());
        problems.note(
                "cc11-scenario",
                scenario,
                "Scenariot blir en sida att läsa och ett quiz att öva på; vägval, variabler och slut följs inte.",
                "Använd SCORM-paketet om scenariot ska spelas.");
        if (!decisions.leftOut().isEmpty()) {
            problems.note(
                    "cc11-decisions",
                    scenario,
                    "Situationer utan ett enda bästa val är inte med bland övningsfrågorna: "
                            + decisions.leftOut().stream().map(Situation::id).collect(Collectors.joining(", ")) + ".",
                    "Ge ett av valen flest poäng om situationen ska vara med.");
        }
        int asked = decisions.asked().size();
        if (asked > 0 && asked != QuizParts.SIZE) {
            problems.note(
                    "cc11-practice-grade",
                    scenario,
                    "Moodle räknar fel betyg på övningsquiz med annat än fyra frågor: " + asked + ".",
                    "Ställ in övningsquizet utan betyg i Moodle.");
        }
    }

    private void note(String code, List<Item> items, Predicate<Item> concerned, String text) {
        note(code, quiz, items.stream().filter(concerned).toList(), text, "Använd SCORM-paketet om det behövs.");
    }

    private void note(String code, Location location, List<Item> items, String text, String remedy) {
        if (!items.isEmpty()) {
            problems.note(
                    code,
                    location,
                    text + items.stream().map(Item::id).collect(Collectors.joining(", ")) + ".",
                    remedy);
        }
    }

    private static boolean hasFeedbackOnSeveral(Item item) {
        return item.interaction() instanceof Interaction.MultipleChoice several
                && several.choices().stream()
                        .anyMatch(choice -> choice.feedback().isPresent());
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
