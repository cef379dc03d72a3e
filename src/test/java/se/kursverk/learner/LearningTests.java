package se.kursverk.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;
import se.kursverk.lti.TestBrowser;
import se.kursverk.lti.TestPlatform;
import se.kursverk.server.Database;

/** A learner without script, from the launch to the result. */
class LearningTests {

    private final Module module = TestCourses.module();

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_whole_module_is_taken_without_script(Database database) throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader reader = new Reader(room.url(), new TestBrowser());
            String start = room.launch(reader.browser(), "kim", TestPlatform.LEARNER, "modul/provmodul", "1");

            reader.go(start);
            assertThat(reader.status()).as(reader.text()).isEqualTo(200);
            reader.next();
            module.lesson().pages().forEach(page -> {
                assertThat(reader.page().selectFirst("h2").text()).isEqualTo(page.title());
                reader.next();
            });
            for (Item item : module.quiz().items()) {
                assertThat(reader.page().selectFirst("form.item").attr("data-item")).isEqualTo(item.id());
                reader.answer(Answers.right(item));
                assertThat(reader.page().selectFirst(".feedback .verdict").text())
                        .as(item.id())
                        .isIn("Rätt", "Jämför ditt svar med exempelsvaret");
                reader.next();
            }
            assertThat(reader.text()).contains("9 av 9 rätt", "100 procent", "Du har nått målet");
            reader.next();
            while (reader.page().selectFirst("article.end") == null) {
                reader.send(
                        reader.page().selectFirst("main form"),
                        java.util.List.of(java.util.Map.entry(
                                "val", reader.page().selectFirst("button[name=val]").attr("value"))));
                assertThat(reader.page().selectFirst(".consequence")).isNotNull();
                reader.next();
            }
            reader.next();
            assertThat(reader.text()).contains("Modulen är klar", "Resultatet är sparat här.");
        }
    }
}
