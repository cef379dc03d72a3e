package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kursverk.grading.Status;
import se.kursverk.lti.Gradebook.Mishap;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** Whatever goes wrong on the way, each score arrives exactly once as the platform sees it, and none is lost. */
class FaultTests {

    private static final int SCORES = 300;
    private static final int PARALLEL = 8;
    private static final int SEED = 4711;

    private static TestPlatform platform;
    private static TestServer server;
    private static Platform registered;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        Map<String, String> settings = new HashMap<>(Database.POSTGRESQL.create());
        settings.put("kursverk.delivery.base", "20ms");
        settings.put("kursverk.delivery.longest", "500ms");
        settings.put("kursverk.delivery.lease", "3s");
        settings.put("kursverk.delivery.parallel", String.valueOf(PARALLEL));
        platform = new TestPlatform();
        server = TestServer.start(settings, platform.port());
        registered = platform.register(server.part(Registrations.class), "exempelby", "klient");
    }

    @AfterAll
    static void stop() {
        server.close();
        platform.close();
    }

    private static Gradebook gradebook() {
        return platform.gradebook();
    }

    private static final int BETTER = 10;

    /** Everybody gets a score, and one in ten a better one. */
    private static Classroom graded(int learners) {
        Classroom room = Classroom.of(server, registered, learners);
        for (UUID learner : room.learners()) {
            room.result(learner, Status.COMPLETED, 8000);
        }
        for (int number = 0; number < learners; number += BETTER) {
            room.result(room.learners().get(number), Status.COMPLETED, 9550);
        }
        return room;
    }

    private static void assertArrived(Classroom room) throws InterruptedException {
        Classroom.awaitQuiet(server);
        for (int number = 0; number < room.learners().size(); number++) {
            String user = Classroom.user(room.learners().get(number));
            List<Gradebook.Score> taken = gradebook().taken(user);
            assertThat(taken.stream().map(Gradebook.Score::given))
                    .as("each once, in order, the best last")
                    .endsWith(number % BETTER == 0 ? 95.5 : 80.0)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(taken.stream().map(score -> score.stamp().truncatedTo(ChronoUnit.SECONDS)))
                    .as("later by whole seconds")
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(new HashSet<>(gradebook().received(user)))
                    .as("what is repeated is repeated byte by byte")
                    .hasSameElementsAs(taken.stream().map(Gradebook.Score::body).toList());
        }
    }

    private static int posts(Classroom room) {
        return room.learners().stream()
                .mapToInt(
                        learner -> gradebook().received(Classroom.user(learner)).size())
                .sum();
    }

    private static int taken(Classroom room) {
        return room.learners().stream()
                .mapToInt(learner -> gradebook().taken(Classroom.user(learner)).size())
                .sum();
    }

    @Test
    void without_a_fault_nothing_is_sent_twice() throws InterruptedException {
        gradebook().fail(post -> Mishap.NONE);
        Classroom room = graded(SCORES);
        assertArrived(room);
        assertThat(posts(room)).isEqualTo(taken(room));
    }

    @Test
    void a_platform_that_is_often_unavailable_gets_all() throws InterruptedException {
        Random random = new Random(SEED);
        gradebook().fail(post -> random.nextInt(10) < 3 ? Mishap.UNAVAILABLE : Mishap.NONE);
        Classroom room = graded(SCORES);
        assertArrived(room);
        assertThat(posts(room)).isGreaterThan(taken(room));
    }

    @Test
    void an_answer_that_is_lost_makes_no_second_score() throws InterruptedException {
        Random random = new Random(SEED);
        gradebook().fail(post -> random.nextInt(5) == 0 ? Mishap.ANSWER_LOST : Mishap.NONE);
        Classroom room = graded(SCORES);
        assertArrived(room);
        assertThat(posts(room)).isGreaterThan(taken(room));
    }

    @Test
    void a_slow_platform_gets_all_and_keeps_no_learner_waiting() throws InterruptedException {
        gradebook().fail(post -> post % 25 == 0 ? Mishap.SLOW : Mishap.NONE);
        long begun = System.nanoTime();
        Classroom room = graded(SCORES);
        Duration each = Duration.ofNanos(System.nanoTime() - begun).dividedBy(SCORES);
        assertThat(each).as("the platform takes four times as long").isLessThan(Duration.ofMillis(500));
        assertArrived(room);
        assertThat(posts(room)).isEqualTo(taken(room));
    }

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_once() throws InterruptedException {
        Classroom.awaitQuiet(server);
        int before = platform.server()
                .findAll(postRequestedFor(urlEqualTo("/token")))
                .size();
        gradebook().fail(post -> post == 1 ? Mishap.UNAUTHORIZED : Mishap.NONE);
        Classroom room = Classroom.of(server, registered, 1);
        room.result(room.learners().getFirst(), Status.COMPLETED, 9550);
        assertArrived(room);
        assertThat(posts(room)).isEqualTo(2);
        int after = platform.server()
                .findAll(postRequestedFor(urlEqualTo("/token")))
                .size();
        assertThat(after - before).isBetween(1, 2);
        assertThat(server.part(JdbcClient.class)
                        .sql("select tries from outbox where payload like ?")
                        .param("%" + room.learners().getFirst() + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void two_nodes_of_which_one_is_killed_lose_nothing() throws IOException, InterruptedException {
        Classroom.awaitQuiet(server);
        gradebook().fail(post -> Mishap.NONE);
        Process node = server.process(Map.of());
        try {
            assertArrived(graded(SCORES));
            gradebook().fail(post -> Mishap.SLOW);
            Classroom room = graded(40);
            Classroom.await(Duration.ofSeconds(20), () -> inFlight() > PARALLEL);
            node.destroyForcibly().waitFor();
            gradebook().fail(post -> Mishap.NONE);
            assertArrived(room);
            assertThat(posts(room))
                    .as("what the dead node had begun was begun again")
                    .isGreaterThan(taken(room));
        } finally {
            node.destroyForcibly();
        }
    }

    /** More at a time than one node delivers. */
    private static int inFlight() {
        return server.part(JdbcClient.class)
                .sql("select count(*) from outbox where state = 'QUEUED' and lease is not null")
                .query(Integer.class)
                .single();
    }
}
