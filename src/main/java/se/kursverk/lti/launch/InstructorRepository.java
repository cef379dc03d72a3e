package se.kursverk.lti.launch;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who teaches where, by the last launch: the table {@code lti_instructor}. What they try out there is no result. */
@Repository
final class InstructorRepository {

    private final JdbcClient jdbc;

    InstructorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID placement, UUID participant, boolean instructor) {
        String sql = instructor
                ? "insert into lti_instructor (placement, participant) values (:placement, :participant) on conflict do nothing"
                : "delete from lti_instructor where placement = :placement and participant = :participant";
        jdbc.sql(sql)
                .param("placement", placement)
                .param("participant", participant)
                .update();
    }
}
