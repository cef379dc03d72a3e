package se.kursverk.lti.ags;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kursverk.grading.QuizScore;

/** The table {@code lti_score}, and what {@code lti_placement} says of grades. */
@Repository
final class AgsRepository {

    private static final String GRADABLE = """
            select p.id, d.platform, p.link_id, p.title, p.selection, p.line_item, p.line_items, p.scopes
            from lti_placement p join lti_deployment d on d.id = p.deployment
            where p.id = :placement
            """;

    private final JdbcClient jdbc;

    AgsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Gradable> gradable(UUID placement) {
        return jdbc.sql(GRADABLE)
                .param("placement", placement)
                .query(AgsRepository::gradable)
                .optional();
    }

    private static Gradable gradable(ResultSet row, int number) throws SQLException {
        return new Gradable(
                row.getObject("id", UUID.class),
                row.getObject("platform", UUID.class),
                row.getString("link_id"),
                row.getString("title"),
                row.getString("selection"),
                Optional.ofNullable(row.getString("line_item")).map(URI::create),
                Optional.ofNullable(row.getString("line_items")).map(URI::create),
                Set.of(row.getString("scopes").split(" ")));
    }

    /** {@code sub} of a participant, as long as it is one of that platform and of the placement's tenant. */
    Optional<String> sub(UUID participant, Gradable place) {
        return jdbc.sql("""
                        select u.sub from lti_participant u
                        join lti_deployment d on d.platform = u.platform and d.tenant = u.tenant
                        join lti_placement p on p.deployment = d.id
                        where u.id = :participant and p.id = :placement
                        """)
                .param("participant", participant)
                .param("placement", place.placement())
                .query(String.class)
                .optional();
    }

    /** What was sent last; both are empty where nothing was. */
    record Last(Optional<QuizScore> score, Optional<Instant> stamp) {}

    /** What was sent last. Nobody else decides for this person and placement until the transaction ends. */
    Last lockLast(UUID placement, UUID participant) {
        Optional<Last> known = findAndLock(placement, participant);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("""
                        insert into lti_score (placement, participant) values (:placement, :participant)
                        on conflict do nothing
                        """)
                .param("placement", placement)
                .param("participant", participant)
                .update();
        return findAndLock(placement, participant).orElseThrow();
    }

    private Optional<Last> findAndLock(UUID placement, UUID participant) {
        return jdbc.sql("""
                        select hundredths, stamp from lti_score
                        where placement = :placement and participant = :participant for update
                        """)
                .param("placement", placement)
                .param("participant", participant)
                .query((row, number) -> new Last(
                        Optional.ofNullable(row.getObject("hundredths", Integer.class))
                                .map(QuizScore::new),
                        Optional.ofNullable(row.getObject("stamp", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    boolean hasTold(UUID placement, UUID participant) {
        return jdbc.sql("""
                                select count(*) from lti_score
                                where placement = :placement and participant = :participant and stamp is not null
                                """)
                        .param("placement", placement)
                        .param("participant", participant)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keepLast(UUID placement, UUID participant, QuizScore score, Instant stamp) {
        jdbc.sql("""
                        update lti_score set hundredths = :hundredths, stamp = :stamp
                        where placement = :placement and participant = :participant
                        """)
                .param("hundredths", score.hundredths())
                .param("stamp", stamp.atOffset(ZoneOffset.UTC))
                .param("placement", placement)
                .param("participant", participant)
                .update();
    }

    /** Whether it falls to the caller to look for the placement's line item, until that time. */
    boolean claimLineItem(UUID placement, Instant now, Instant until) {
        return jdbc.sql("""
                                update lti_placement set line_item_claim = :until
                                where id = :placement and line_item is null
                                  and (line_item_claim is null or line_item_claim <= :now)
                                """)
                        .param("placement", placement)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the line item unless a launch named one meanwhile, and gives the claim back. */
    void endClaim(UUID placement, Optional<URI> lineItem) {
        jdbc.sql("""
                        update lti_placement set line_item_claim = null, line_item = coalesce(line_item, :lineItem)
                        where id = :placement
                        """)
                .param("placement", placement)
                .param("lineItem", lineItem.map(URI::toString).orElse(null))
                .update();
    }
}
