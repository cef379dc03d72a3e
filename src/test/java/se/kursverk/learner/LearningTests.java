package se.kursverk.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.attempt.ResultChanged;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Status;
import se.kursverk.lti.TestBrowser;
import se.kursverk.lti.TestPlatform;
import se.kursverk.server.Database;
import se.kursverk.server.HeardResults;

/** Learners and instructors without script, from the launch to the result, on both databases. */
class LearningTests {

    private final Module module = TestCourses.module();
    private final Module limited = TestCourses.shortModule();

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_module_is_taken_without_script_and_nothing_is_told_before_it_is_answered(Database database)
            throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader kim = new Reader(room.url(), new TestBrowser());
            kim.go(room.launch(kim.browser(), "kim", TestPlatform.LEARNER, "modul/provmodul", "1"));
            assertThat(kim.status()).as(kim.text()).isEqualTo(200);
            kim.next();
            module.lesson().pages().forEach(page -> {
                assertThat(kim.page().expectFirst("h2").text()).isEqualTo(page.title());
                kim.next();
            });
            for (Item item : module.quiz().items()) {
                assertThat(kim.page().expectFirst("form.item").attr("data-item"))
                        .isEqualTo(item.id());
                assertThat(kim.seen())
                        .noneMatch(page -> Secrets.of(item).stream().anyMatch(page::contains));
                assertThat(kim.page().html()).doesNotContain("correct", "option-feedback");
                kim.answer(Answers.right(item));
                assertThat(kim.page().expectFirst(".feedback .verdict").text())
                        .as(item.id())
                        .isIn("Rätt", "Jämför ditt svar med exempelsvaret");
                kim.next();
            }
            assertThat(kim.text()).contains("9 av 9 rätt", "100 procent", "Du har nått målet");
            kim.next();
            while (kim.page().select("article.end").isEmpty()) {
                assertThat(kim.page().select(".consequence")).isEmpty();
                String choice = kim.page().expectFirst("button[name=val]").attr("value");
                assertThat(kim.seen())
                        .noneMatch(page ->
                                Secrets.of(module.scenario(), choice).stream().anyMatch(page::contains));
                kim.send(kim.page().expectFirst("main form"), List.of(Map.entry("val", choice)));
                assertThat(kim.page().select(".consequence")).isNotEmpty();
                kim.next();
            }
            kim.next();
            assertThat(kim.text()).contains("Modulen är klar", "Resultatet skickas till lärplattformen.");

            List<ResultChanged> heard = room.part(HeardResults.class).all();
            assertThat(heard.getLast().report().status()).isEqualTo(Status.COMPLETED);
            assertThat(heard.getLast().report().score()).contains(new QuizScore(10_000));
            assertThat(heard).doesNotHaveDuplicates();
            assertThat(heard.stream().filter(one -> one.report().status() == Status.COMPLETED))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_begun_goes_on_on_another_device_and_in_a_tab_of_an_earlier_launch(Database database)
            throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader phone = new Reader(room.url(), new TestBrowser());
            String first = room.launch(phone.browser(), "kim", TestPlatform.LEARNER, "modul/provmodul", "1");
            phone.go(first + "/provmodul/quiz");
            phone.answer(Answers.right(module.quiz().items().getFirst()));

            Reader computer = new Reader(room.url(), new TestBrowser());
            assertThat(room.launch(computer.browser(), "kim", TestPlatform.LEARNER, "modul/provmodul", "1"))
                    .isEqualTo(first);
            computer.go(first);
            assertThat(computer.page().expectFirst(".bar [data-next]").text()).isEqualTo("Fortsätt där du var");
            computer.go(first + "/provmodul/quiz");
            Item second = module.quiz().items().get(1);
            assertThat(computer.page().expectFirst("form.item").attr("data-item"))
                    .isEqualTo(second.id());
            assertThat(order(computer)).isEqualTo(order(new Reader(room.url(), phone.browser()).go(computer.path())));

            String other = room.launch(phone.browser(), "kim", TestPlatform.LEARNER, "modul/kortmodul", "2");
            assertThat(other).isNotEqualTo(first);
            phone.go(other);
            phone.go(first + "/provmodul/quiz");
            assertThat(phone.status()).isEqualTo(200);
            assertThat(phone.page().expectFirst("form.item").attr("data-item")).isEqualTo(second.id());
        }
    }

    private static List<String> order(Reader reader) {
        return reader.page().select("input[name=svar]").eachAttr("value");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_instructor_sees_everything_and_the_group_and_leaves_no_result(Database database)
            throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader kim = new Reader(room.url(), new TestBrowser());
            String start = room.launch(kim.browser(), "kim", TestPlatform.LEARNER, "modul/kortmodul", "1");
            kim.go(start);
            kim.next().next();
            int before = room.part(HeardResults.class).all().size();

            Reader teacher = new Reader(room.url(), new TestBrowser());
            assertThat(room.launch(teacher.browser(), "lo", TestPlatform.INSTRUCTOR, "modul/kortmodul", "1"))
                    .isEqualTo(start);
            teacher.go(start);
            assertThat(teacher.text()).contains("Förhandsgranskning");
            teacher.next().next();
            limited.quiz()
                    .items()
                    .forEach(item -> teacher.answer(Answers.right(item)).next());
            assertThat(room.part(HeardResults.class).all()).hasSize(before);
            teacher.go(start + "/gruppen");
            assertThat(teacher.page().select("tbody tr").eachText())
                    .containsExactly("Deltagare 1 Pågår – 24 november 2026"
                            .replaceAll(
                                    "\\d+ \\w+ \\d{4}",
                                    teacher.page()
                                            .expectFirst("tbody tr:last-child td:last-child")
                                            .text()));
            assertThat(teacher.text()).doesNotContain("Kim");

            assertThat(kim.go(start + "/gruppen").status()).isEqualTo(404);
            // Whoever leads one group is a learner in the other all the same.
            room.launch(kim.browser(), "kim", TestPlatform.INSTRUCTOR, "modul/kortmodul", "2");
            assertThat(kim.go(start + "/gruppen").status()).isEqualTo(404);
            assertThat(kim.go(start).text()).doesNotContain("Förhandsgranskning");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_last_attempt_is_the_last(Database database) throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader kim = new Reader(room.url(), new TestBrowser());
            String start = room.launch(kim.browser(), "kim", TestPlatform.LEARNER, "modul/kortmodul", "1");
            kim.go(start + "/kortmodul/quiz");
            limited.quiz()
                    .items()
                    .forEach(item -> kim.answer(Answers.wrong(item)).next());
            assertThat(kim.text()).contains("0 av 2 rätt", "Du har 1 försök kvar.");
            kim.send(kim.page().expectFirst("main form"), List.of());
            Optional<String> token =
                    Optional.of(kim.page().expectFirst("input[name=_csrf]").attr("value"));
            limited.quiz()
                    .items()
                    .forEach(item -> kim.answer(Answers.wrong(item)).next());
            assertThat(kim.text()).contains("Du har använt alla försök.");
            assertThat(kim.page().select("main form")).isEmpty();
            kim.post(
                    start + "/kortmodul/quiz/igen",
                    List.of(Map.entry("_csrf", token.orElseThrow()), Map.entry("omgang", "1")));
            assertThat(kim.text()).contains("Du har använt alla försök.");
            kim.go(start + "/kortmodul/resultat");
            assertThat(kim.text()).contains("Alla försök är använda");
            assertThat(room.part(HeardResults.class).all().getLast().report().status())
                    .isEqualTo(Status.FAILED);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void of_several_modules_each_has_its_state(Database database) throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader kim = new Reader(room.url(), new TestBrowser());
            String start = room.launch(kim.browser(), "kim", TestPlatform.LEARNER, "larvag/alla-medarbetare", "1");
            kim.go(start);
            assertThat(kim.page().select("[data-module] .state").eachText())
                    .containsExactly("Inte påbörjad", "Inte påbörjad");
            kim.next().next().next();
            limited.quiz()
                    .items()
                    .forEach(item -> kim.answer(Answers.right(item)).next());
            kim.go(start);
            assertThat(kim.text()).contains("0 av 2 moduler klara");
            assertThat(kim.page().select("[data-module] .state").eachText()).containsExactly("Pågår", "Inte påbörjad");
            assertThat(room.part(HeardResults.class).all().getLast().report().score())
                    .contains(new QuizScore(5_000));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void things_are_put_in_order_with_buttons_alone(Database database) throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader lo = new Reader(room.url(), new TestBrowser());
            String start = room.launch(lo.browser(), "lo", TestPlatform.INSTRUCTOR, "modul/provmodul", "1");
            lo.go(start + "/provmodul/fraga/ratt-ordning");
            for (int i = 0; i < 2; i++) {
                List<String> shown = order(lo);
                List<Map.Entry<String, String>> values = new java.util.ArrayList<>();
                shown.forEach(id -> values.add(Map.entry("svar", id)));
                values.add(Map.entry("flytta", "up " + shown.getLast()));
                lo.send(lo.page().expectFirst("form.item"), values);
                assertThat(order(lo)).containsExactly(shown.get(0), shown.get(2), shown.get(1));
            }
            lo.answer(List.of("a", "b", "c"));
            assertThat(lo.page().expectFirst(".feedback .verdict").text()).isEqualTo("Rätt");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void half_an_answer_keeps_what_is_filled_in_and_says_what_is_missing(Database database)
            throws IOException, JOSEException {
        try (Classroom room = Classroom.open(database)) {
            Reader lo = new Reader(room.url(), new TestBrowser());
            String start = room.launch(lo.browser(), "lo", TestPlatform.INSTRUCTOR, "modul/provmodul", "1");
            lo.go(start + "/provmodul/fraga/para-ihop").answer(List.of("s1 t3", ""));
            assertThat(lo.status()).isEqualTo(422);
            assertThat(lo.page().expectFirst(".missing").text()).isEqualTo("Fyll i alla delar av svaret först.");
            assertThat(lo.page().select("option[selected]").eachAttr("value")).containsExactly("s1 t3");
            assertThat(lo.page().title()).startsWith("Fel: ");
            lo.go(start + "/provmodul/fraga/andel-fel").answer(List.of("ungefär två"));
            assertThat(lo.text()).contains("Skriv ett tal");
            assertThat(lo.page().expectFirst("input[type=text]").attr("value")).isEqualTo("ungefär två");
        }
    }
}
