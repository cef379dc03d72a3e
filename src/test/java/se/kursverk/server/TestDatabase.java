package se.kursverk.server;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new database with our tables, without a server around it: for tests of a repository and of what stands on it. */
public final class TestDatabase implements AutoCloseable {

    private final HikariDataSource source = new HikariDataSource();

    public TestDatabase(Database kind) {
        Map<String, String> settings = kind.create();
        source.setJdbcUrl(settings.get("kursverk.database"));
        source.setUsername(settings.getOrDefault("kursverk.database-user", "kursverk"));
        source.setMaximumPoolSize(10);
        Flyway.configure().dataSource(source).load().migrate();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public void close() {
        source.close();
    }
}
