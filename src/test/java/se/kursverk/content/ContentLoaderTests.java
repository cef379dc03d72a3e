package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.Block;
import se.kursverk.course.Course;
import se.kursverk.course.Fingerprint;
import se.kursverk.course.Glossary;
import se.kursverk.course.Image;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.LearningPath;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.framework.Topic;
import se.kursverk.problem.Problem;
import se.kursverk.theme.Accent;
import se.kursverk.theme.Color;
import se.kursverk.theme.Logo;
import se.kursverk.theme.Picture;
import se.kursverk.theme.Theme;

class ContentLoaderTests {

    @TempDir
    private Path temporary;

    @Test
    void validContentHasNoProblemAtAll() throws IOException {
        ContentFolder content = new ContentFolder(temporary);

        assertThat(content.problems()).isEmpty();
        assertThat(content.load().course()).isPresent();
    }

    @Test
    void ourOwnContentIsValidAndCoversTheFirstLevelOfTheFramework() {
        LoadedContent loaded = ContentLoader.load(Path.of("content"));

        assertThat(loaded.problems().sorted()).isEmpty();
        Course course = loaded.course().orElseThrow();
        assertThat(course.framework().levels()).hasSize(2);
        assertThat(course.framework().topics()).hasSize(56);
        assertThat(course.modules())
                .extracting(Module::id)
                .containsAll(course.framework().levels().getFirst().topics().stream()
                        .map(Topic::id)
                        .toList());
    }

    @Test
    void aThemeIsReadWithItsLogoAndTheRasterBesideIt() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        content.theme();

        assertThat(content.problems()).isEmpty();
        Theme theme = course(content).theme();
        Logo logo = theme.logo().orElseThrow();
        assertThat(theme.name()).contains("Exempelkommun");
        assertThat(theme.accent()).contains(Accent.of(Color.parse("#7a1f5c").orElseThrow()));
        assertThat(logo.picture().kind()).isEqualTo(Picture.Kind.SVG);
        assertThat(logo.picture().width()).isEqualTo(240);
        assertThat(logo.raster().kind()).isEqualTo(Picture.Kind.PNG);
        assertThat(logo.raster().width()).isEqualTo(480);
    }

    @Test
    void anAccentForDarkPagesMayBeGivenAndALogoBeAPng() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        content.theme();
        content.replace("theme.yaml", "logo.svg", "logo.png");
        content.replace("theme.yaml", "accent:", "accentDark: \"#FFCC00\"\naccent:");

        Theme theme = course(content).theme();
        assertThat(theme.accent().orElseThrow().dark()).hasToString("#ffcc00");
        assertThat(theme.logo().orElseThrow().picture())
                .isSameAs(theme.logo().orElseThrow().raster());
    }

    @Test
    void aThemeChangesNoFingerprint() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        Fingerprint before = fingerprint(course(content), "hallucinationer");
        assertThat(course(content).theme()).isEqualTo(Theme.NONE);
        content.theme();

        assertThat(fingerprint(course(content), "hallucinationer")).isEqualTo(before);
    }

    @Test
    void modulesStandInTheOrderOfTheFramework() throws IOException {
        Course course = course(new ContentFolder(temporary));

        assertThat(course.modules()).extracting(Module::id).containsExactly("gdpr", "hallucinationer");
    }

    @Test
    void theLessonIsCutIntoPagesAndBlocks() throws IOException {
        Module gdpr = course(new ContentFolder(temporary)).module("gdpr").orElseThrow();

        assertThat(gdpr.lesson().pages()).extracting(Lesson.Page::id).containsExactly("personuppgift", "jobbet");
        assertThat(gdpr.lesson().pages().getFirst().title()).isEqualTo("Vad är en personuppgift?");
        assertThat(gdpr.lesson().pages().getFirst().blocks())
                .hasExactlyElementsOfTypes(Block.Prose.class, Block.KeyTerm.class, Block.Prose.class);
        assertThat(gdpr.lesson().pages().getLast().blocks())
                .hasExactlyElementsOfTypes(
                        Block.Example.class, Block.Warning.class, Block.Reflection.class, Block.SourceNote.class);
    }

    @Test
    void aPictureAloneInItsParagraphIsAFigure() throws IOException {
        Module module =
                course(new ContentFolder(temporary)).module("hallucinationer").orElseThrow();

        Block last = module.lesson().pages().getFirst().blocks().getLast();
        assertThat(last).isInstanceOfSatisfying(Block.Figure.class, figure -> {
            assertThat(figure.path()).isEqualTo("figurer/vag.svg");
            assertThat(figure.alt()).isEqualTo("En rak väg från fråga till svar.");
            assertThat(figure.caption().orElseThrow().source()).isEqualTo("Vägen till ett svar");
        });
        Image image = module.image("figurer/vag.svg").orElseThrow();
        assertThat(image.width()).isEqualTo(120);
        assertThat(image.height()).isEqualTo(40);
        assertThat(image.raster().map(Image::mediaType)).contains("image/png");
    }

    @Test
    void everyKindOfQuestionIsRead() throws IOException {
        Module gdpr = course(new ContentFolder(temporary)).module("gdpr").orElseThrow();

        assertThat(gdpr.quiz().items().stream().map(Item::interaction).toList())
                .hasExactlyElementsOfTypes(
                        Interaction.SingleChoice.class,
                        Interaction.MultipleChoice.class,
                        Interaction.TrueFalse.class,
                        Interaction.TextEntry.class,
                        Interaction.Numeric.class,
                        Interaction.Match.class,
                        Interaction.Order.class,
                        Interaction.GapMatch.class,
                        Interaction.InlineChoice.class,
                        Interaction.ExtendedText.class);
        assertThat(gdpr.quiz().scoredItems()).hasSize(9);
    }

    @Test
    void theGlossaryHoldsTermsOfLessonsAndOfItsOwnFileInSwedishOrder() throws IOException {
        Glossary glossary = course(new ContentFolder(temporary)).glossary();

        assertThat(glossary.terms()).extracting(Glossary.Term::name).containsExactly("Personuppgift", "Språkmodell");
        assertThat(glossary.terms())
                .extracting(Glossary.Term::moduleId)
                .containsExactly(Optional.of("gdpr"), Optional.empty());
    }

    @Test
    void onlyTheModulesAskedForAreRead() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        Files.writeString(content.file("moduler/hallucinationer/quiz.yaml"), "inte en quiz");

        LoadedContent loaded = ContentLoader.load(content.folder(), id -> id.equals("gdpr"));

        assertThat(content.problems(loaded)).isEmpty();
        Course course = loaded.course().orElseThrow();
        assertThat(course.modules()).extracting(Module::id).containsExactly("gdpr");
        assertThat(course.paths())
                .extracting(LearningPath::moduleIds)
                .containsExactly(List.of("hallucinationer", "gdpr"));
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        List<Fingerprint> before =
                course(content).modules().stream().map(Module::fingerprint).toList();
        for (String file : List.of("modul.yaml", "lektion.md", "quiz.yaml", "scenario.yaml", "figurer/vag.svg")) {
            Path path = content.file("moduler/hallucinationer/" + file);
            String mark = file.endsWith(".svg") ? "" : "\uFEFF";
            Files.writeString(path, mark + Files.readString(path).replace("\n", "\r\n"));
        }

        assertThat(content.problems()).isEmpty();
        assertThat(course(content).modules()).extracting(Module::fingerprint).isEqualTo(before);
    }

    @Test
    void theFingerprintChangesWithTheContentOfItsModuleOnly() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        Course before = course(content);
        content.replace("moduler/gdpr/lektion.md", "Klistra inte in", "Klistra aldrig in");
        Course after = course(content);

        assertThat(fingerprint(after, "gdpr")).isNotEqualTo(fingerprint(before, "gdpr"));
        assertThat(fingerprint(after, "hallucinationer")).isEqualTo(fingerprint(before, "hallucinationer"));
    }

    @Test
    void manyModulesAreReadInOrderWhicheverThreadReadsThem() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> "modul-" + i).toList();
        StringBuilder topics = new StringBuilder();
        ids.forEach(id -> {
            content.copyModule("gdpr", id);
            topics.append("          - {id: " + id + ", title: Titel, scope: Omfång}\n");
        });
        Files.writeString(content.file("ramverk.yaml"), topics, StandardOpenOption.APPEND);
        content.replace("moduler/modul-7/quiz.yaml", "answer: 72", "answer: många");
        List<String> problems = content.problems();
        List<Problem> again = content.load().problems().sorted();
        content.replace("moduler/modul-7/quiz.yaml", "answer: många", "answer: 72");

        assertThat(problems).singleElement().asString().startsWith("moduler/modul-7/quiz.yaml:49:13 number-malformed");
        assertThat(again).hasSize(1);
        assertThat(course(content).modules()).extracting(Module::id).endsWith(ids.toArray(String[]::new));
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        LoadedContent loaded = ContentLoader.load(temporary.resolve("nej"));

        assertThat(loaded.course()).isEmpty();
        assertThat(loaded.problems().sorted()).extracting(Problem::code).containsExactly("content-missing");
    }

    private static Course course(ContentFolder content) {
        return content.load().course().orElseThrow();
    }

    private static Fingerprint fingerprint(Course course, String module) {
        return course.module(module).orElseThrow().fingerprint();
    }
}
