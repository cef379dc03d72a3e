package se.kursverk.lti.nrps;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which group belongs to a placement, and which of its members have been here. */
@Repository
final class RosterRepository {

    private final JdbcClient jdbc;

    RosterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A course whose members the platform tells.
     *
     * @param tenant whose deployment it is
     */
    record Course(UUID id, String tenant, UUID platform, URI memberships) {}

    Optional<Course> course(UUID placement) {
        return jdbc.sql("""
                        select c.id, d.tenant, d.platform, c.memberships_url
                        from lti_placement p
                        join lti_context c on c.id = p.context
                        join lti_deployment d on d.id = c.deployment
                        where p.id = :placement and d.tenant is not null and c.memberships_url is not null
                        """)
                .param("placement", placement)
                .query((row, number) -> new Course(
                        row.getObject("id", UUID.class),
                        row.getString("tenant"),
                        row.getObject("platform", UUID.class),
                        URI.create(row.getString("memberships_url"))))
                .optional();
    }

    /** Participants by {@code sub}, for those of these users who have been here. */
    Map<String, UUID> participants(Course course, Collection<String> users) {
        Map<String, UUID> known = new HashMap<>();
        if (!users.isEmpty()) {
            jdbc.sql("""
                            select sub, id from lti_participant
                            where platform = :platform and tenant = :tenant and sub in (:users)
                            """)
                    .param("platform", course.platform())
                    .param("tenant", course.tenant())
                    .param("users", users)
                    .query((row, number) -> known.put(row.getString("sub"), row.getObject("id", UUID.class)))
                    .list();
        }
        return known;
    }
}
