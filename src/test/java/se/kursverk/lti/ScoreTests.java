package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.attempt.Deliveries;
import se.kursverk.grading.Status;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.service.ServiceHosts;
import se.kursverk.server.TestServer;

/** Which results a platform hears of, in which words, and what its answers mean (rows 48 to 54, 56 and 59). */
class ScoreTests {

    private SharedServer shared;
    private TestServer server;
    private TestPlatform platform;

    @BeforeEach
    void begin() throws InterruptedException {
        shared = SharedServer.fresh();
        server = shared.server();
        platform = shared.platform();
    }

    private Classroom room() {
        return Classroom.of(server, shared.register(), 1);
    }

    private static UUID learner(Classroom room) {
        return room.learners().getFirst();
    }

    private List<Gradebook.Score> taken(Classroom room) throws InterruptedException {
        Classroom.awaitQuiet(server);
        return platform.gradebook().taken(Classroom.user(learner(room)));
    }

    @Test
    void a_score_says_who_what_and_when_at_the_line_item_with_its_query() throws InterruptedException {
        Classroom room = room();
        room.result(learner(room), Status.COMPLETED, 8750);
        assertThat(taken(room))
                .singleElement()
                .satisfies(score -> assertThat(score.body())
                        .matches("\\{\"userId\":\"user-[0-9a-f-]+\",\"scoreGiven\":87.5,\"scoreMaximum\":100,"
                                + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                                + "\"timestamp\":\"[0-9T:-]+\\.\\d{3}Z\","
                                + "\"submission\":\\{\"submittedAt\":\"2026-11-23T08:15:30.250Z\"}}"));
        platform.server()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/lineitems/3/lineitem/scores?type_id=1"))
                                .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v1.score+json"))
                                .withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void nothing_is_sent_before_the_module_is_completed() throws InterruptedException {
        Classroom room = room();
        room.result(learner(room), Status.INCOMPLETE, 9000);
        assertThat(room.entries()).isEmpty();
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).extracting(Gradebook.Score::given).containsExactly(90.0);
    }

    @Test
    void the_last_attempt_is_final_even_without_mastery() throws InterruptedException {
        Classroom room = room();
        room.result(learner(room), Status.FAILED, 4225);
        assertThat(taken(room))
                .singleElement()
                .satisfies(score ->
                        assertThat(score.body()).contains("\"scoreGiven\":42.25", "\"Completed\"", "\"FullyGraded\""));
    }

    @Test
    void a_score_is_sent_again_only_when_it_rises_and_later_by_whole_seconds() throws InterruptedException {
        Classroom room = room();
        for (int score : new int[] {8000, 8000, 7000, 9000, 9000, 10_000}) {
            room.result(learner(room), Status.COMPLETED, score);
            Classroom.awaitQuiet(server);
        }
        assertThat(taken(room)).extracting(Gradebook.Score::given).containsExactly(80.0, 90.0, 100.0);
        assertThat(taken(room))
                .extracting(score -> score.stamp().truncatedTo(ChronoUnit.SECONDS))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(room.entries()).containsExactly("DELIVERED 1", "DELIVERED 1", "DELIVERED 1");
    }

    @Test
    void where_the_registration_says_so_a_result_below_mastery_is_sent_and_never_pending() throws InterruptedException {
        Classroom room = Classroom.of(server, shared.register("below_mastery", true), 1);
        room.result(learner(room), Status.INCOMPLETE, 4000);
        assertThat(taken(room))
                .singleElement()
                .satisfies(score -> assertThat(score.body())
                        .contains("\"scoreGiven\":40,", "\"activityProgress\":\"Submitted\"", "\"FullyGraded\""));
    }

    @Test
    void what_was_rolled_back_is_never_sent() throws InterruptedException {
        Classroom room = room();
        server.part(TransactionTemplate.class).executeWithoutResult(status -> {
            room.publish(learner(room), Status.COMPLETED, 9000);
            status.setRollbackOnly();
        });
        assertThat(room.entries()).isEmpty();
        room.result(learner(room), Status.COMPLETED, 8000);
        assertThat(taken(room)).extracting(Gradebook.Score::given).containsExactly(80.0);
    }

    @Test
    void without_the_scope_of_the_launch_nothing_is_sent() {
        Platform registered = shared.register();
        Optional<String> lineItem = Optional.of(platform.url() + "/lineitems/3/lineitem");
        Classroom room = Classroom.of(server, registered, 1, lineItem, Classroom.LINE_ITEM);
        room.result(learner(room), Status.COMPLETED, 9000);
        Classroom nowhere = Classroom.of(server, registered, 1, Optional.empty(), Classroom.SCORE);
        nowhere.result(learner(nowhere), Status.COMPLETED, 9000);
        assertThat(room.entries()).isEmpty();
        assertThat(nowhere.entries()).isEmpty();
    }

    @Test
    void canvas_counts_no_new_attempt_for_a_better_score() throws InterruptedException {
        Classroom room = Classroom.of(server, shared.register("product", "CANVAS"), 1);
        room.result(learner(room), Status.COMPLETED, 8000);
        Classroom.awaitQuiet(server);
        room.result(learner(room), Status.COMPLETED, 9000);
        String flag = "\"https://canvas.instructure.com/lti/submission\":{\"new_submission\":false}";
        assertThat(taken(room).get(0).body()).doesNotContain("canvas");
        assertThat(taken(room).get(1).body()).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 422})
    void what_the_platform_refuses_is_dead_and_can_be_sent_again(int status) throws InterruptedException {
        Classroom room = room();
        answers(aResponse().withStatus(status));
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).isEmpty();
        assertThat(room.entries()).containsExactly("DEAD 1 http-" + status);
        assertThat(told(room)).isEqualTo(Deliveries.State.REFUSED);
        platform.reset();
        server.part(se.kursverk.outbox.Deliveries.class).resendAll(lanes());
        assertThat(taken(room)).hasSize(1);
        assertThat(told(room)).isEqualTo(Deliveries.State.DELIVERED);
    }

    private Set<String> lanes() {
        return Set.copyOf(shared.jdbc().sql("select id from lti_platform").query(UUID.class).list().stream()
                .map(UUID::toString)
                .toList());
    }

    private Deliveries.State told(Classroom room) {
        return server.part(Deliveries.class).of(learner(room), room.placement());
    }

    private void answers(ResponseDefinitionBuilder answer) {
        platform.server().stubFor(post(urlPathMatching(".*/scores")).willReturn(answer));
    }

    private void answersFirst(ResponseDefinitionBuilder answer) {
        platform.server()
                .stubFor(post(urlPathMatching(".*/scores"))
                        .inScenario("once")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("over")
                        .willReturn(answer));
    }

    @Test
    void what_the_platform_has_already_is_delivered() throws InterruptedException {
        Classroom room = room();
        answers(aResponse().withStatus(409));
        room.result(learner(room), Status.COMPLETED, 9000);
        Classroom.awaitQuiet(server);
        assertThat(room.entries()).containsExactly("DELIVERED 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 408, 429, 500, 503})
    void what_may_pass_is_tried_again(int status) throws InterruptedException {
        Classroom room = room();
        answersFirst(aResponse().withStatus(status).withHeader("Location", platform.url() + "/elsewhere"));
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).hasSize(1);
        assertThat(room.entries()).containsExactly("DELIVERED 2");
        platform.server().verify(0, postRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @Test
    void a_platform_that_is_called_too_often_gets_the_time_that_it_asks_for() throws InterruptedException {
        Classroom room = room();
        answersFirst(aResponse().withStatus(429).withHeader("Retry-After", "1"));
        long begun = System.nanoTime();
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void canvas_says_forbidden_to_those_who_call_too_often() throws InterruptedException {
        Classroom room = room();
        answersFirst(aResponse().withStatus(403).withBody("403 Forbidden (Rate Limit Exceeded)"));
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).hasSize(1);
    }

    @Test
    void a_learners_page_hears_where_the_score_is() throws InterruptedException {
        Classroom room = room();
        assertThat(told(room)).isEqualTo(Deliveries.State.NOTHING_YET);
        answers(aResponse().withStatus(503));
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(told(room)).isEqualTo(Deliveries.State.WAITING);
        platform.reset();
        taken(room);
        assertThat(told(room)).isEqualTo(Deliveries.State.DELIVERED);
        shared.jdbc().sql("delete from outbox").update();
        assertThat(told(room)).isEqualTo(Deliveries.State.DELIVERED);
        Classroom ungraded = Classroom.of(server, shared.register(), 1, Optional.empty(), "none");
        assertThat(told(ungraded)).isEqualTo(Deliveries.State.KEPT_HERE);
    }

    @Test
    void a_line_item_at_a_foreign_host_gets_nothing_until_an_admin_approves_it() throws InterruptedException {
        Platform registered = shared.register();
        TestPlatform foreign = shared.other();
        Optional<String> lineItem = Optional.of(foreign.url() + "/lineitems/3/lineitem");
        Classroom room = Classroom.of(server, registered, 1, lineItem, Classroom.SCORE);
        room.result(learner(room), Status.COMPLETED, 9000);
        Classroom.awaitQuiet(server);
        assertThat(room.entries()).containsExactly("DEAD 1 foreign-host");
        foreign.server().verify(0, postRequestedFor(anyUrl()));
        server.part(ServiceHosts.class).approve(registered.id(), "localhost:" + foreign.port());
        server.part(se.kursverk.outbox.Deliveries.class).resendAll(lanes());
        Classroom.awaitQuiet(server);
        assertThat(foreign.gradebook().taken(Classroom.user(learner(room)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example/li",
                "http://localhost:1/li",
                "https://user@lms.example/li",
                "ftp://lms.example/"
            })
    void a_line_item_at_an_address_that_nobody_may_name_gets_nothing(String lineItem) throws InterruptedException {
        Classroom room = Classroom.of(server, shared.register(), 1, Optional.of(lineItem), Classroom.SCORE);
        room.result(learner(room), Status.COMPLETED, 9000);
        Classroom.awaitQuiet(server);
        assertThat(room.entries()).containsExactly("DEAD 1 address-not-allowed");
    }

    @Test
    void somebody_of_another_registration_leaves_no_score() {
        Classroom room = room();
        Classroom others = room();
        room.result(learner(others), Status.COMPLETED, 9000);
        assertThat(room.entries()).isEmpty();
    }

    @Test
    void a_registration_that_is_no_longer_active_gets_nothing() throws InterruptedException {
        Platform registered = shared.register("state", "PENDING");
        Classroom room = Classroom.of(server, registered, 1);
        room.result(learner(room), Status.COMPLETED, 9000);
        assertThat(taken(room)).isEmpty();
        assertThat(room.entries()).containsExactly("DEAD 1 not-registered");
    }
}
