package se.kursverk.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the server runs on. A PostgreSQL that does not start is a failed test, never a skipped one. */
public enum Database {
    H2,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Settings of a server on a new, empty database. */
    public Map<String, String> create() {
        String name = "kursverk_" + NUMBER.incrementAndGet();
        return switch (this) {
            case H2 ->
                Map.of(
                        "kursverk.database",
                        "jdbc:h2:mem:" + name
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
            case POSTGRESQL -> {
                createOnPostgres(name);
                yield Map.of(
                        "kursverk.database",
                        Postgres.SERVER.getJdbcUrl("postgres", name),
                        "kursverk.database-user",
                        "postgres");
            }
        };
    }

    private static void createOnPostgres(String name) {
        try (Connection connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("creating " + name, e);
        }
    }

    /** One for all tests, started when the first asks for it. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
