package se.kursverk.lti.keys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code lti_key}. What it holds can't be read without the operator's key. */
@Repository
final class KeyRepository {

    /** A row that is no key: whoever adds it makes the first keys. */
    private static final String BEGUN = "begun";

    private static final String KEYS = "select kid, state, encrypted, since from lti_key where state <> 'BEGUN'";

    private final JdbcClient jdbc;
    private final Vault vault;

    KeyRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<ToolKey> all() {
        return query(KEYS + " order by since, kid");
    }

    /** Reads all and keeps others from changing them until the transaction ends. */
    List<ToolKey> lockAll() {
        return query(KEYS + " order by since, kid for update");
    }

    private List<ToolKey> query(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new ToolKey(
                        ToolKeys.parse(new String(
                                vault.open(row.getBytes("encrypted"), row.getString("kid")), StandardCharsets.UTF_8)),
                        ToolKey.State.valueOf(row.getString("state")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether it falls to the caller to make the first keys. */
    boolean claimBeginning(Instant now) {
        return insert(BEGUN, "BEGUN", new byte[0], now) == 1;
    }

    void add(ToolKey key) {
        String kid = key.key().getKeyID();
        byte[] json = key.key().toJSONString().getBytes(StandardCharsets.UTF_8);
        insert(kid, key.state().name(), vault.seal(json, kid), key.since());
    }

    private int insert(String kid, String state, byte[] encrypted, Instant since) {
        return jdbc.sql("""
                        insert into lti_key (kid, state, encrypted, since) values (:kid, :state, :encrypted, :since)
                        on conflict do nothing
                        """)
                .param("kid", kid)
                .param("state", state)
                .param("encrypted", encrypted)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(String kid, ToolKey.State to, Instant now) {
        jdbc.sql("update lti_key set state = :state, since = :since where kid = :kid")
                .param("state", to.name())
                .param("since", now.atOffset(ZoneOffset.UTC))
                .param("kid", kid)
                .update();
    }

    void remove(String kid) {
        jdbc.sql("delete from lti_key where kid = :kid").param("kid", kid).update();
    }
}
