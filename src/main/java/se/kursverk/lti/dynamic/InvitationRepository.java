package se.kursverk.lti.dynamic;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code lti_invitation}. It knows invitations by the hash of their token alone. */
@Repository
final class InvitationRepository {

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String hash, String tenant, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into lti_invitation (token, tenant, created, expires)
                        values (:token, :tenant, :created, :expires)
                        """)
                .param("token", hash)
                .param("tenant", tenant)
                .param("created", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isOpen(String hash, String tenant, Instant now) {
        return jdbc.sql("""
                                select count(*) from lti_invitation
                                where token = :token and tenant = :tenant and used is null and expires > :now
                                """)
                        .param("token", hash)
                        .param("tenant", tenant)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** One statement decides who uses it. */
    boolean use(String hash, String tenant, Instant now) {
        return jdbc.sql("""
                                update lti_invitation set used = :now
                                where token = :token and tenant = :tenant and used is null and expires > :now
                                """)
                        .param("token", hash)
                        .param("tenant", tenant)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Opens it again where nothing came of its use. */
    void release(String hash) {
        jdbc.sql("update lti_invitation set used = null where token = :token and platform is null")
                .param("token", hash)
                .update();
    }

    void complete(String hash, UUID platform, List<String> scopes) {
        jdbc.sql("update lti_invitation set platform = :platform, scopes = :scopes where token = :token")
                .param("token", hash)
                .param("platform", platform)
                .param("scopes", String.join(" ", scopes))
                .update();
    }

    List<String> scopes(UUID platform) {
        return jdbc
                .sql("select scopes from lti_invitation where platform = :platform")
                .param("platform", platform)
                .query(String.class)
                .list()
                .stream()
                .flatMap(scopes -> List.of(scopes.split(" ")).stream())
                .filter(scope -> !scope.isEmpty())
                .toList();
    }
}
