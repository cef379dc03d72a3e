package se.kursverk.lti.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code lti_login}. */
@Repository
final class LoginRepository {

    private final JdbcClient jdbc;

    LoginRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String stateHash, Login login, Instant expires) {
        jdbc.sql("""
                        insert into lti_login (state, nonce, browser, platform, tenant, expires)
                        values (:state, :nonce, :browser, :platform, :tenant, :expires)
                        """)
                .param("state", stateHash)
                .param("nonce", login.nonceHash())
                .param("browser", login.browserHash())
                .param("platform", login.platform())
                .param("tenant", login.tenant())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One statement decides who uses it, whatever the number of nodes and tabs. */
    Optional<Login> use(String stateHash, Instant now) {
        int used = jdbc.sql("""
                        update lti_login set used = :now where state = :state and used is null and expires > :now
                        """)
                .param("state", stateHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return used == 1 ? read(stateHash) : Optional.empty();
    }

    Optional<Login> look(String stateHash, Instant now) {
        return jdbc.sql("""
                        select nonce, browser, platform, tenant from lti_login
                        where state = :state and used is null and expires > :now
                        """)
                .param("state", stateHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LoginRepository::login)
                .optional();
    }

    private Optional<Login> read(String stateHash) {
        return jdbc.sql("select nonce, browser, platform, tenant from lti_login where state = :state")
                .param("state", stateHash)
                .query(LoginRepository::login)
                .optional();
    }

    private static Login login(ResultSet row, int number) throws SQLException {
        return new Login(
                row.getObject("platform", UUID.class),
                row.getString("tenant"),
                row.getString("nonce"),
                row.getString("browser"));
    }

    int forget(Instant before) {
        return jdbc.sql("delete from lti_login where expires < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
