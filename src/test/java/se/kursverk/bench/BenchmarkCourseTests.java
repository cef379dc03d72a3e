package se.kursverk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCourseTests {

    @TempDir
    Path folder;

    @Test
    void a_lesson_has_603_words_and_six_items() throws IOException {
        new BenchmarkCourse(2).write(folder);

        Path module = folder.resolve("moduler").resolve(BenchmarkCourse.moduleId(1));
        long words = Files.readAllLines(module.resolve("lektion.md")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .count();
        assertThat(words).isEqualTo(603);
        assertThat(Files.readString(module.resolve("quiz.yaml")))
                .containsPattern("(?s)(- id: [a-z-0-9]+\n    type:.*){6}");
    }

    @Test
    void is_the_same_each_time() throws IOException {
        new BenchmarkCourse(1).write(folder.resolve("one"));
        new BenchmarkCourse(1).write(folder.resolve("two"));

        for (String file :
                new String[] {"ramverk.yaml", "moduler/modul-001/lektion.md", "moduler/modul-001/quiz.yaml"}) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void a_median_is_the_middle_run_and_keeps_the_promise_up_to_the_bar() {
        Measure measure = Measure.of("time", "Tid", "s", new double[] {3, 1, 2, 9, 2}, 2);

        assertThat(measure.median()).isEqualTo(2);
        assertThat(measure.least()).isEqualTo(1);
        assertThat(measure.most()).isEqualTo(9);
        assertThat(measure.kept()).isTrue();
    }
}
