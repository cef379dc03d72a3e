package se.kursverk.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RandomItems;
import se.kursverk.course.RichText;
import se.kursverk.course.TestCourses;

class ItemYamlTests {

    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    @Test
    void every_question_of_our_own_content_is_read_back_as_it_was() throws IOException {
        Path content = Path.of("content");
        for (Module module : ContentLoader.load(content).course().orElseThrow().modules()) {
            try (Trial trial = Trial.of(content, module.id())) {
                assertReadBack(trial, module.id(), module.quiz().items());
            }
        }
    }

    @Test
    void every_kind_of_question_is_read_back_as_it_was() throws IOException {
        withPage("varfor");
        try (Trial trial = Trial.of(folder, BenchmarkCourse.moduleId(0))) {
            assertReadBack(
                    trial,
                    BenchmarkCourse.moduleId(0),
                    TestCourses.module().quiz().items().stream()
                            .map(item -> Adapted.item(item, Map.of()))
                            .toList());
        }
    }

    @Test
    void any_question_is_read_back_as_it_was() throws IOException {
        withPage("varfor");
        try (Trial trial = Trial.of(folder, BenchmarkCourse.moduleId(0))) {
            List<Item> items = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (long seed = 1; seed <= ROUNDS; seed++) {
                RandomItems.module(seed).quiz().items().stream()
                        .filter(ItemYamlTests::somethingToChoose)
                        .map(item -> Adapted.withFreeId(Adapted.item(item, Map.of()), ids))
                        .forEach(items::add);
            }
            assertReadBack(trial, BenchmarkCourse.moduleId(0), items);
        }
    }

    @Test
    void texts_that_yaml_would_misread_are_read_back_as_they_were() throws IOException {
        new BenchmarkCourse(1).write(folder);
        List<Item> items = new ArrayList<>();
        for (String text : List.of(
                "Svara: ja eller nej",
                "Nummer #3 # inte kommentar",
                "true",
                "3.10",
                "- inte en lista\n- utan\n\n  två",
                "    kod\n\nefter",
                "\"citat\" och 'citat'",
                "C:\\kommun\\mapp",
                "*kursiv*, [inte], {heller}",
                "& ankare",
                "! tagg",
                "% procent",
                "@ snabel",
                "`kod`",
                "kolon:",
                "| rör",
                "rad ett  \nrad två",
                "emoji 🙂 och 漢字",
                "tabb\tmitt i",
                "---",
                "> citat")) {
            items.add(TestCourses.item(
                    "fraga-" + items.size(),
                    "Text " + items.size() + "\n\n" + text,
                    new Interaction.SingleChoice(
                            List.of(
                                    new Interaction.SimpleChoice("a", raw(text), true, false, Optional.of(raw(text))),
                                    new Interaction.SimpleChoice("b", raw("annat"), false, true, Optional.empty())),
                            false),
                    new Feedback(Optional.of(raw(text)), Optional.empty(), Optional.of(raw(text))),
                    2));
        }
        try (Trial trial = Trial.of(folder, BenchmarkCourse.moduleId(0))) {
            assertReadBack(trial, BenchmarkCourse.moduleId(0), items);
        }
    }

    /** Content wants two words at least, even for a single gap. */
    private static boolean somethingToChoose(Item item) {
        return !(item.interaction() instanceof Interaction.GapMatch match
                && match.choices().size() < 2);
    }

    private static RichText raw(String markdown) {
        return new RichText(markdown, TestCourses.text(markdown).document());
    }

    /** A module one of whose pages has an id. */
    private void withPage(String page) throws IOException {
        new BenchmarkCourse(1).write(folder);
        Path lesson = folder.resolve("moduler/" + BenchmarkCourse.moduleId(0) + "/lektion.md");
        Files.writeString(lesson, Files.readString(lesson).replace("{#sida-1}", "{#" + page + "}"));
    }

    private static void assertReadBack(Trial trial, String module, List<Item> items) throws IOException {
        String yaml = QuizFile.of(new byte[0]).with(items).text();
        LoadedContent loaded = trial.with(yaml.getBytes(UTF_8));

        assertThat(loaded.problems().sorted()).isEmpty();
        assertThat(loaded.course()
                        .orElseThrow()
                        .module(module)
                        .orElseThrow()
                        .quiz()
                        .items())
                .containsExactlyElementsOf(items);
    }
}
