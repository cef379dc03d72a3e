package se.kursverk.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outbox}, as those who look after it use it. */
@Repository
final class DeliveriesRepository {

    private static final String ENTRY =
            "select id, topic, lane, queue, number, state, tries, due, error, created, done from outbox ";

    private final JdbcClient jdbc;

    DeliveriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> list(Collection<String> lanes, Entry.State state, int offset, int most) {
        return jdbc.sql(ENTRY + """
                        where lane in (:lanes) and state = :state
                        order by created desc, id limit :most offset :offset
                        """)
                .param("lanes", lanes)
                .param("state", state.name())
                .param("most", most)
                .param("offset", offset)
                .query(DeliveriesRepository::entry)
                .list();
    }

    Optional<Entry> find(Collection<String> lanes, UUID id) {
        return jdbc.sql(ENTRY + "where id = :id and lane in (:lanes)")
                .param("id", id)
                .param("lanes", lanes)
                .query(DeliveriesRepository::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("lane"),
                row.getString("queue"),
                row.getLong("number"),
                Entry.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                OutboxRepository.instant(row, "due").orElseThrow(),
                Optional.ofNullable(row.getString("error")),
                OutboxRepository.instant(row, "created").orElseThrow(),
                OutboxRepository.instant(row, "done"));
    }

    Map<Entry.State, Integer> counts(Collection<String> lanes) {
        Map<Entry.State, Integer> counts = new EnumMap<>(Entry.State.class);
        jdbc.sql("select state, count(*) as entries from outbox where lane in (:lanes) group by state")
                .param("lanes", lanes)
                .query((row, number) -> counts.put(Entry.State.valueOf(row.getString("state")), row.getInt("entries")))
                .list();
        return counts;
    }

    /** Keeps others from adding to the queue until the transaction ends. */
    void lockQueue(String topic, String queue) {
        jdbc.sql("select number from outbox_queue where topic = :topic and queue = :queue for update")
                .param("topic", topic)
                .param("queue", queue)
                .query(Long.class)
                .single();
    }

    boolean isLast(Entry entry) {
        return jdbc.sql("""
                                select count(*) from outbox
                                where topic = :topic and queue = :queue and number > :number
                                """)
                        .param("topic", entry.topic())
                        .param("queue", entry.queue())
                        .param("number", entry.number())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Has a dead entry tried again. It may have arrived, so it counts as tried. */
    void revive(UUID id, Instant now) {
        jdbc.sql("""
                        update outbox set state = 'QUEUED', tries = 1, due = :now, done = null
                        where id = :id and state = 'DEAD'
                        """).param("now", OutboxRepository.at(now)).param("id", id).update();
    }

    void supersede(UUID id, Instant now) {
        jdbc.sql("update outbox set state = 'SUPERSEDED', done = :now where id = :id and state = 'DEAD'")
                .param("now", OutboxRepository.at(now))
                .param("id", id)
                .update();
    }

    /** How many are in a state, and since when the oldest. */
    record Load(int entries, Optional<Instant> oldest) {}

    Load load(Entry.State state) {
        return jdbc.sql("select count(*) as entries, min(created) as oldest from outbox where state = :state")
                .param("state", state.name())
                .query((row, number) -> new Load(row.getInt("entries"), OutboxRepository.instant(row, "oldest")))
                .single();
    }
}
