package se.kursverk.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Report;
import se.kursverk.grading.Status;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code attempt}. */
@Repository
final class AttemptRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AttemptRow> find(UUID participant, UUID placement, boolean instructor) {
        return jdbc.sql("""
                        select * from attempt
                        where participant = :participant and placement = :placement and instructor = :instructor
                        """)
                .param("participant", participant)
                .param("placement", placement)
                .param("instructor", instructor)
                .query(AttemptRepository::row)
                .optional();
    }

    /** Whichever attempt the participant has there, the one as a learner first. */
    Optional<AttemptRow> find(UUID participant, UUID placement) {
        return jdbc
                .sql("""
                        select * from attempt where participant = :participant and placement = :placement
                        order by instructor
                        """)
                .param("participant", participant)
                .param("placement", placement)
                .query(AttemptRepository::row)
                .stream()
                .findFirst();
    }

    /** The attempts of the learners of a group, the oldest first. */
    List<AttemptRow> learners(UUID placement) {
        return jdbc.sql("""
                        select * from attempt where placement = :placement and instructor = false
                        order by started, id
                        """)
                .param("placement", placement)
                .query(AttemptRepository::row)
                .list();
    }

    /** Keeps a new attempt, unless another tab has just done so. */
    void add(AttemptRow row) {
        jdbc.sql("""
                        insert into attempt (id, participant, placement, instructor, selection, edition, work, status,
                            score, progress, version, started, changed)
                        values (:id, :participant, :placement, :instructor, :selection, :edition, :work, :status,
                            :score, :progress, 0, :started, :changed)
                        on conflict do nothing
                        """)
                .param("id", row.id())
                .param("participant", row.participant())
                .param("placement", row.placement())
                .param("instructor", row.instructor())
                .param("selection", row.selection())
                .param("edition", row.edition())
                .param("work", JSON.writeValueAsString(row.work()))
                .param("status", row.report().status().name())
                .param("score", row.report().score().map(QuizScore::hundredths).orElse(null))
                .param("progress", row.report().progress())
                .param("started", row.started().atOffset(ZoneOffset.UTC))
                .param("changed", row.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps a change; false when somebody else has changed the attempt since it was read. */
    boolean change(AttemptRow row) {
        return jdbc.sql("""
                                update attempt set edition = :edition, work = :work, status = :status, score = :score,
                                    progress = :progress, changed = :changed, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("edition", row.edition())
                        .param("work", JSON.writeValueAsString(row.work()))
                        .param("status", row.report().status().name())
                        .param(
                                "score",
                                row.report().score().map(QuizScore::hundredths).orElse(null))
                        .param("progress", row.report().progress())
                        .param("changed", row.changed().atOffset(ZoneOffset.UTC))
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    /** What is offered there is something else now. */
    void offer(UUID id, String selection) {
        jdbc.sql("update attempt set selection = :selection, version = version + 1 where id = :id")
                .param("selection", selection)
                .param("id", id)
                .update();
    }

    private static AttemptRow row(ResultSet row, int number) throws SQLException {
        int score = row.getInt("score");
        Optional<QuizScore> best = row.wasNull() ? Optional.empty() : Optional.of(new QuizScore(score));
        return new AttemptRow(
                row.getObject("id", UUID.class),
                row.getObject("participant", UUID.class),
                row.getObject("placement", UUID.class),
                row.getBoolean("instructor"),
                row.getString("selection"),
                row.getString("edition"),
                JSON.readValue(row.getString("work"), Work.class),
                new Report(Status.valueOf(row.getString("status")), best, row.getInt("progress")),
                row.getInt("version"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
