package se.kursverk.lti;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.attempt.ResultChanged;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Report;
import se.kursverk.grading.Status;
import se.kursverk.lti.registration.Platform;
import se.kursverk.server.TestServer;

/** A placement with its learners, as launches leave them, and the results that they get. */
final class Classroom {

    static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    private final TestServer server;
    private final UUID placement = UUID.randomUUID();
    private final List<UUID> learners = new ArrayList<>();

    private Classroom(TestServer server) {
        this.server = server;
    }

    /** Whose launches named a line item and allowed scores. */
    static Classroom of(TestServer server, Platform platform, int learners) {
        return of(
                server,
                platform,
                learners,
                Optional.of(at(platform, "/lineitems/3/lineitem?type_id=1")),
                SCORE + " " + LINE_ITEM);
    }

    static Classroom of(TestServer server, Platform platform, int learners, Optional<String> lineItem, String scopes) {
        Classroom room = new Classroom(server);
        JdbcClient jdbc = server.part(JdbcClient.class);
        jdbc.sql("""
                        insert into lti_placement (id, deployment, link_id, title, selection, line_item, line_items, scopes)
                        select ?, d.id, ?, 'Hallucinationer', 'module:hallucinationer', ?, ?, ?
                        from lti_deployment d where d.platform = ? and d.deployment_id = '1'
                        """)
                .param(1, room.placement)
                .param(2, room.link())
                .param(3, lineItem.orElse(null))
                .param(4, at(platform, "/lineitems?type_id=1"))
                .param(5, scopes)
                .param(6, platform.id())
                .update();
        for (int number = 0; number < learners; number++) {
            UUID learner = UUID.randomUUID();
            jdbc.sql("insert into lti_participant (id, tenant, platform, sub) values (?, ?, ?, ?)")
                    .params(learner, platform.tenant(), platform.id(), user(learner))
                    .update();
            room.learners.add(learner);
        }
        return room;
    }

    private static String at(Platform platform, String path) {
        return platform.issuer() + path;
    }

    String link() {
        return "link-" + placement;
    }

    UUID placement() {
        return placement;
    }

    List<UUID> learners() {
        return learners;
    }

    /** What the platform calls a learner. */
    static String user(UUID learner) {
        return "user-" + learner;
    }

    /** The learner's standing becomes this, in a transaction of its own. */
    void result(UUID learner, Status status, int hundredths) {
        server.part(TransactionTemplate.class)
                .executeWithoutResult(transaction -> publish(learner, status, hundredths));
    }

    /** As above, in the caller's transaction. */
    void publish(UUID learner, Status status, int hundredths) {
        ResultChanged changed = new ResultChanged(
                learner,
                placement,
                new Report(status, Optional.of(new QuizScore(hundredths)), 10_000),
                Instant.parse("2026-11-23T08:15:30.250Z"));
        server.part(ApplicationEventMulticaster.class).multicastEvent(new PayloadApplicationEvent<>(this, changed));
    }

    /** The entries of the outbox for this placement, as {@code STATE tries error}. */
    List<String> entries() {
        return server.part(JdbcClient.class)
                .sql("select state, tries, error from outbox where queue like ? order by created")
                .param(placement + "/%")
                .query((row, number) -> row.getString("state") + " " + row.getInt("tries")
                        + (row.getString("error") == null ? "" : " " + row.getString("error")))
                .list();
    }

    /** How many entries of the outbox are in this state. */
    static int entries(TestServer server, String state) {
        return server.part(JdbcClient.class)
                .sql("select count(*) from outbox where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    /** Waits until everything in the outbox has ended, one way or the other. */
    static void awaitQuiet(TestServer server) throws InterruptedException {
        await(Duration.ofSeconds(60), () -> entries(server, "QUEUED") == 0);
    }

    static void await(Duration most, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + most);
            }
            Thread.sleep(20);
        }
    }
}
