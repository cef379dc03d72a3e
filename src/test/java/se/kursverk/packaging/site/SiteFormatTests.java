package se.kursverk.packaging.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

class SiteFormatTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);
    private static final PackageFormat FORMAT = new SiteFormat(() -> SCRIPT);

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("site")).containsInstanceOf(SiteFormat.class);
    }

    @Test
    void indexHtmlComesFirstAndThereIsNoManifest() {
        for (Selection selection :
                new Selection[] {Selection.of(TestCourses.module()), TestCourses.twoModules(), TestCourses.modules(3)
                }) {
            assertThat(MemoryLayout.of(FORMAT, selection).paths())
                    .startsWith("index.html")
                    .noneMatch(path -> path.endsWith(".xml"));
        }
    }

    @Test
    void everyModuleLosesThatItsCompletionIsToldAndNothingElse() {
        assertThat(FORMAT.losses(TestCourses.twoModules()).all())
                .extracting(Losses.Loss::aspect, Losses.Loss::moduleId)
                .containsExactly(tuple(Aspect.COMPLETION, "provmodul"), tuple(Aspect.COMPLETION, "kortmodul"));
        assertThat(FORMAT.check(TestCourses.twoModules()).sorted())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("site-completion"));
    }

    @Test
    void theAdviceTellsHowToOpenIt() {
        assertThat(FORMAT.advice(Locale.of("sv"))).startsWith("Packa upp och öppna index.html");
        assertThat(FORMAT.advice(Locale.ENGLISH)).startsWith("Unpack and open index.html");
    }
}
