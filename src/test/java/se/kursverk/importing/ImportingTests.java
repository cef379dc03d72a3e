package se.kursverk.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Feedback;
import se.kursverk.course.TestCourses;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.QuestionReaders;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

class ImportingTests {

    private static final String ONE = "Fråga;Rätt svar;Sida\nDet regnar.;sant;\n";

    private static final String ONE_IN_YAML = """
              - id: det-regnar
                type: true-false
                difficulty: medium
                prompt: |
                  Det regnar.
                answer: true
            """;

    @TempDir
    Path folder;

    private ImportedModule module;

    @BeforeEach
    void copyContent() throws IOException {
        module = new ImportedModule(folder);
    }

    @Test
    void what_stands_there_stays_to_the_byte_and_new_questions_follow() throws IOException {
        String before = "# Överst\n" + module.text() + "  # Underst, utan radslut";
        Files.writeString(module.quiz(), before);

        ImportPlan plan = module.plan(ONE);
        assertThat(module.text()).isEqualTo(before);
        plan.apply();

        assertThat(plan.problems()).isEmpty();
        assertThat(module.text()).isEqualTo(before + "\n" + ONE_IN_YAML);
        assertThat(ContentLoader.load(folder).problems().sorted()).isEmpty();
    }

    @Test
    void new_questions_are_written_as_the_old_ones_are() throws IOException {
        Files.writeString(
                module.quiz(),
                "items:\r\n- id: ett\r\n  type: true-false\r\n  prompt: Ett.\r\n  answer: true\r\n\r\n"
                        + "- id: tva\r\n  type: true-false\r\n  prompt: Två.\r\n  answer: true\r\n");

        ImportPlan plan = module.plan(ONE);
        plan.apply();

        assertThat(module.text())
                .endsWith("  answer: true\r\n\r\n" + ONE_IN_YAML.indent(-2).replace("\n", "\r\n"));
        assertThat(ContentLoader.load(folder).problems().sorted()).isEmpty();
    }

    @Test
    void a_module_without_questions_gets_its_first() throws IOException {
        for (String before : List.of("", "items:\n", "# Frågor kommer\nitems:\n")) {
            Files.writeString(module.quiz(), before);
            ImportPlan plan = module.plan(ONE);
            plan.apply();
            assertThat(module.text()).isEqualTo((before.isEmpty() ? "items:\n" : before) + ONE_IN_YAML);
        }
        Files.delete(module.quiz());
        module.plan(ONE).apply();
        assertThat(module.text()).isEqualTo("items:\n" + ONE_IN_YAML);
    }

    @Test
    void what_is_there_already_is_named_and_left_out() throws IOException {
        module.plan(ONE).apply();
        String once = module.text();
        Files.writeString(module.quiz(), once.replace("answer: true\n", "answer: true\n    trueFeedback: Ja.\n"));
        once = module.text();

        ImportPlan again = module.plan(ONE + "Det  regnar.;sant;\nDet regnar.;falskt;\n");
        assertThat(ImportedModule.ids(again)).containsExactly("det-regnar-3");
        assertThat(ImportedModule.problems(again))
                .containsExactly(
                        "prov.csv:2 question-already-there Frågan finns redan i modulen som ”det-regnar” och hämtas inte igen.",
                        "prov.csv:3 question-already-there Frågan finns redan i modulen som ”det-regnar” och hämtas inte igen.");
        ImportPlan nothing = module.plan(ONE);
        nothing.apply();
        assertThat(module.text()).isEqualTo(once);
    }

    @Test
    void an_id_that_is_taken_is_changed_and_told() throws IOException {
        ImportPlan plan = module.plan("Id;Fråga;Rätt svar\nett-val;Det regnar.;sant\n");

        assertThat(ImportedModule.ids(plan)).containsExactly("ett-val-2");
        assertThat(ImportedModule.problems(plan))
                .containsExactly("prov.csv:2 id-taken Id:t ”ett-val” är upptaget, så frågan får id:t ”ett-val-2”.");
    }

    @Test
    void a_page_may_be_told_by_its_title() throws IOException {
        String title = ContentLoader.load(folder)
                .course()
                .orElseThrow()
                .module(ImportedModule.ID)
                .orElseThrow()
                .lesson()
                .pages()
                .getFirst()
                .title();

        ImportPlan plan = module.plan("Fråga;Rätt svar;Sida\nDet regnar.;sant;" + title + "\n");

        assertThat(plan.items())
                .singleElement()
                .satisfies(item -> assertThat(item.page()).contains("personuppgift"));
    }

    @Test
    void an_error_anywhere_stops_everything_unless_broken_questions_are_to_be_left_out() throws IOException {
        String before = module.text();
        String csv = ONE + "Det snöar.;;\nDet haglar.;falskt;ingenstans\nDet dimmar.;falskt;\n";

        ImportPlan plan = module.plan(csv);
        assertThat(plan.ready()).isFalse();
        assertThatThrownBy(plan::apply).isInstanceOf(IllegalStateException.class);
        assertThat(module.text()).isEqualTo(before);
        assertThat(ImportedModule.problems(plan))
                .containsExactly(
                        "prov.csv:3 type-unclear Typ: Typ är tom, och utan rätt svar går det inte att se vad för fråga det är.",
                        "prov.csv:4 page-unknown Frågan ”det-haglar”: Lektionssidan ”ingenstans” finns inte.");

        ImportPlan rest = module.plan("prov.csv", csv.getBytes(UTF_8), Importing.Broken.LEAVE_OUT);
        assertThat(rest.ready()).isTrue();
        assertThat(ImportedModule.ids(rest)).containsExactly("det-regnar", "det-dimmar");
        assertThat(ImportedModule.problems(rest)).isEqualTo(ImportedModule.problems(plan));
        rest.apply();
        assertThat(ContentLoader.load(folder).problems().sorted()).isEmpty();
    }

    @Test
    void a_file_that_somebody_changed_meanwhile_is_left_as_it_is() throws IOException {
        ImportPlan plan = module.plan(ONE);
        String changed = module.text() + "# Ny rad\n";
        Files.writeString(module.quiz(), changed);

        assertThatThrownBy(plan::apply).isInstanceOf(FileSystemException.class);

        assertThat(module.text()).isEqualTo(changed);
    }

    @Test
    void a_failure_in_the_middle_leaves_every_file_as_it_was() throws IOException {
        String before = module.text();
        ImportPlan plan = module.plan(ONE);
        Path inTheWay = module.quiz().resolveSibling("quiz.yaml.ny");
        Files.createDirectories(inTheWay.resolve("full"));

        assertThatThrownBy(plan::apply).isInstanceOf(IOException.class);

        assertThat(module.text()).isEqualTo(before);
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);
        plan.apply();
        assertThat(module.text()).isEqualTo(before + ONE_IN_YAML);
        try (Stream<Path> files = Files.list(module.quiz().toAbsolutePath().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".ny"));
        }
    }

    @Test
    void a_module_with_errors_of_its_own_is_mended_first() throws IOException {
        Files.writeString(module.quiz(), module.text().replace("answer: false", "answer: kanske"));

        ImportPlan plan = module.plan(ONE);

        assertThat(plan.ready()).isFalse();
        assertThat(plan.problems())
                .extracting(problem -> problem.code())
                .containsExactly("value-type", "module-not-sound");
        assertThat(plan.problems().getFirst().location().file())
                .isEqualTo(module.quiz().toString());
    }

    @Test
    void mistakes_of_other_modules_do_not_matter() throws IOException {
        Files.writeString(folder.resolve("moduler/hallucinationer/quiz.yaml"), "items: kanske");

        assertThat(module.plan(ONE).ready()).isTrue();
    }

    @Test
    void what_a_reader_did_not_notice_is_told_at_the_questions_line() throws IOException {
        ReadQuestion question = new ReadQuestion(
                TestCourses.item(
                        "fraga",
                        "Se <b>här</b>.",
                        TestCourses.shortModule().quiz().items().getLast().interaction(),
                        Feedback.NONE,
                        1),
                new Location("prov.gift", 7, 0),
                Optional.empty());

        ImportPlan plan = Importing.prepare(
                folder, ImportedModule.ID, new ReadQuestions(List.of(question), new Problems()), Importing.Broken.STOP);

        assertThat(ImportedModule.problems(plan))
                .containsExactly("prov.gift:7 html-not-allowed Frågan ”fraga”: Taggen <b> är inte tillåten.");
    }

    @Test
    void whatever_the_readers_rebuild_can_be_said_in_content() throws IOException {
        int imported = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/reading"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file));
                for (QuestionReader reader :
                        QuestionReaders.recognizing(source).stream().toList()) {
                    ImportPlan plan = Importing.prepare(
                            folder, ImportedModule.ID, reader.read(source), Importing.Broken.LEAVE_OUT);
                    assertThat(plan.ready()).as(file.toString()).isTrue();
                    assertThat(plan.problems())
                            .as(file.toString())
                            .noneMatch(problem -> problem.text().matches("(?s)Frågan ”[a-z0-9-]+”: .*")
                                    && !problem.code().equals("page-unknown"));
                    imported += plan.items().size();
                }
            }
        }
        assertThat(imported).isGreaterThan(50);
    }
}
