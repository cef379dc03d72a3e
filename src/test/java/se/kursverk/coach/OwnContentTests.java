package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;

/** What we ship keeps every rule, or says why not. */
class OwnContentTests {

    @Test
    void nothing_in_it_could_be_better() {
        LoadedContent loaded = ContentLoader.load(Path.of("content"));

        assertThat(new Coach(loaded.course().orElseThrow(), Draft.TODAY).all())
                .map(finding -> loaded.places().location(finding.place(), finding.quote()) + " "
                        + finding.rule().id() + " " + finding.text())
                .isEmpty();
    }
}
