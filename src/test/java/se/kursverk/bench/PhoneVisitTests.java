package se.kursverk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneVisitTests {

    @TempDir
    Path folder;

    /** Three round trips of 150 ms are the least that a page with a script may take; two where they overlap. */
    @Test
    @Tag("browser")
    void a_plain_page_is_ready_after_its_round_trips_and_says_nothing_to_the_lms() throws Exception {
        new BenchmarkCourse(1).write(folder);
        Path module = folder.resolve("moduler").resolve(BenchmarkCourse.moduleId(0));

        try (Chromium chromium = Chromium.start(Chromium.installed().orElseThrow());
                DevTools devTools = new DevTools(chromium.endpoint());
                PackageServer server = new PackageServer(PlainPage.of(module))) {
            PhoneVisit visit = PhoneVisit.of(devTools, server.address() + "index.html");

            assertThat(visit.ready()).isGreaterThan(0.3);
            assertThat(visit.requests()).isEqualTo(3);
            assertThat(visit.kilobytes()).isBetween(2.0, 10.0);
            assertThat(visit.setValues()).isZero();
            assertThat(visit.commits()).isZero();
        }
    }
}
