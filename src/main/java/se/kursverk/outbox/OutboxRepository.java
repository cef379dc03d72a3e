package se.kursverk.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code outbox}, {@code outbox_queue} and {@code outbox_lane}, as those who add and deliver use them. */
@Repository
final class OutboxRepository {

    private final JdbcClient jdbc;

    OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A server that takes the deliveries of a topic. */
    record LaneKey(String topic, String lane) {}

    /** An entry on lease. */
    record Leased(UUID id, LaneKey lane, String payload, int tries, Instant created, UUID lease) {}

    /** The next number of the queue, whose row nobody else gets until the transaction ends. */
    long next(String topic, String queue) {
        int begun = jdbc.sql(
                        "insert into outbox_queue (topic, queue, number) values (:topic, :queue, 1) on conflict do nothing")
                .param("topic", topic)
                .param("queue", queue)
                .update();
        if (begun == 1) {
            return 1;
        }
        jdbc.sql("update outbox_queue set number = number + 1 where topic = :topic and queue = :queue")
                .param("topic", topic)
                .param("queue", queue)
                .update();
        return jdbc.sql("select number from outbox_queue where topic = :topic and queue = :queue")
                .param("topic", topic)
                .param("queue", queue)
                .query(Long.class)
                .single();
    }

    /** What nobody has tried yet gives way. What was tried may have arrived, and stays. */
    void supersede(String topic, String queue, Instant now) {
        jdbc.sql("""
                        update outbox set state = 'SUPERSEDED', done = :now
                        where topic = :topic and queue = :queue and state = 'QUEUED' and tries = 0
                        """)
                .param("topic", topic)
                .param("queue", queue)
                .param("now", at(now))
                .update();
    }

    void addLane(LaneKey lane) {
        jdbc.sql("insert into outbox_lane (topic, lane) values (:topic, :lane) on conflict do nothing")
                .param("topic", lane.topic())
                .param("lane", lane.lane())
                .update();
    }

    void add(UUID id, LaneKey lane, String queue, long number, String payload, Instant now) {
        jdbc.sql("""
                        insert into outbox (id, topic, lane, queue, number, payload, state, tries, due, created)
                        values (:id, :topic, :lane, :queue, :number, :payload, 'QUEUED', 0, :now, :now)
                        """)
                .param("id", id)
                .param("topic", lane.topic())
                .param("lane", lane.lane())
                .param("queue", queue)
                .param("number", number)
                .param("payload", payload)
                .param("now", at(now))
                .update();
    }

    /** Lanes of a topic in which something is due. */
    List<LaneKey> dueLanes(String topic, Instant now) {
        return jdbc.sql("""
                        select l.topic, l.lane from outbox_lane l
                        where l.topic = :topic
                          and exists (select 1 from outbox o
                                      where o.topic = l.topic and o.lane = l.lane and o.state = 'QUEUED'
                                        and o.due <= :now)
                        """)
                .param("topic", topic)
                .param("now", at(now))
                .query((row, number) -> new LaneKey(row.getString("topic"), row.getString("lane")))
                .list();
    }

    /** Takes what is due and first in its queue; whoever is at it elsewhere keeps it. */
    List<Leased> lease(LaneKey lane, int most, UUID lease, Instant now, Instant until) {
        List<Leased> found = jdbc.sql("""
                        select o.id, o.payload, o.tries, o.created from outbox o
                        where o.topic = :topic and o.lane = :lane and o.state = 'QUEUED' and o.due <= :now
                          and not exists (select 1 from outbox e
                                          where e.topic = o.topic and e.queue = o.queue and e.number < o.number
                                            and e.state = 'QUEUED')
                        order by o.due
                        limit :most
                        for update skip locked
                        """)
                .param("topic", lane.topic())
                .param("lane", lane.lane())
                .param("now", at(now))
                .param("most", most)
                .query((row, number) -> new Leased(
                        row.getObject("id", UUID.class),
                        lane,
                        row.getString("payload"),
                        row.getInt("tries") + 1,
                        instant(row, "created").orElseThrow(),
                        lease))
                .list();
        if (!found.isEmpty()) {
            jdbc.sql("update outbox set tries = tries + 1, due = :until, lease = :lease where id in (:ids)")
                    .param("until", at(until))
                    .param("lease", lease)
                    .param("ids", found.stream().map(Leased::id).toList())
                    .update();
        }
        return found;
    }

    /** Whether the entry was still ours to end. */
    boolean end(Leased entry, Entry.State state, Optional<String> error, Instant now) {
        return jdbc.sql("""
                                update outbox set state = :state, error = :error, done = :now, lease = null
                                where id = :id and lease = :lease and state = 'QUEUED'
                                """)
                        .param("state", state.name())
                        .param("error", error.orElse(null))
                        .param("now", at(now))
                        .param("id", entry.id())
                        .param("lease", entry.lease())
                        .update()
                == 1;
    }

    /** Whether the entry was still ours to put off. */
    boolean putOff(Leased entry, String error, Instant due) {
        return jdbc.sql("""
                                update outbox set due = :due, error = :error, lease = null
                                where id = :id and lease = :lease and state = 'QUEUED'
                                """)
                        .param("due", at(due))
                        .param("error", error)
                        .param("id", entry.id())
                        .param("lease", entry.lease())
                        .update()
                == 1;
    }

    Optional<Entry.State> last(String topic, String queue) {
        return jdbc.sql("""
                        select state from outbox where topic = :topic and queue = :queue
                        order by number desc limit 1
                        """)
                .param("topic", topic)
                .param("queue", queue)
                .query((row, number) -> Entry.State.valueOf(row.getString("state")))
                .optional();
    }

    /** Removes what was done before a time; what is dead stays until somebody has decided. */
    int removeDone(Instant before) {
        return jdbc.sql("delete from outbox where state in ('DELIVERED', 'SUPERSEDED') and done < :before")
                .param("before", at(before))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
