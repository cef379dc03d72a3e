package se.kursverk.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import se.kursverk.server.Database;
import se.kursverk.server.TestDatabase;

/** An outbox with any number of nodes on one database. */
final class TestOutbox implements AutoCloseable {

    static final DeliverySettings QUICK = new DeliverySettings(
            Duration.ofMillis(10),
            Duration.ofMillis(200),
            Duration.ofMillis(400),
            4,
            Duration.ofDays(30),
            Duration.ofDays(30));

    private final TestDatabase database;
    private final List<Worker> workers = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Clock clock;
    private final Outbox outbox;
    private final Deliveries deliveries;

    TestOutbox(Database kind, Clock clock) {
        this.clock = clock;
        database = new TestDatabase(kind);
        Worker idle = worker(QUICK, payload -> new Courier.Delivered());
        outbox = new Outbox(new OutboxRepository(database.jdbc()), idle, clock, UUID::randomUUID);
        deliveries = new Deliveries(new DeliveriesRepository(database.jdbc()), idle, database.transactions(), clock);
    }

    /** What a courier of the topic "test" does. */
    interface Delivery {
        Courier.Outcome of(String payload);
    }

    private Worker worker(DeliverySettings settings, Delivery delivery) {
        Courier courier = new Courier() {
            @Override
            public String topic() {
                return "test";
            }

            @Override
            public Outcome deliver(String payload) {
                return delivery.of(payload);
            }
        };
        return new Worker(
                new OutboxRepository(database.jdbc()),
                database.transactions(),
                List.of(courier),
                settings,
                new DeliveryCounts(meters),
                clock,
                new SecureRandom(),
                UUID::randomUUID);
    }

    /** One more node, which delivers in this way. */
    Worker node(Delivery delivery) {
        return node(QUICK, delivery);
    }

    Worker node(DeliverySettings settings, Delivery delivery) {
        Worker worker = worker(settings, delivery);
        workers.add(worker);
        worker.start();
        return worker;
    }

    void add(String lane, String queue, String payload) {
        database.transactions().executeWithoutResult(status -> outbox.add("test", lane, queue, payload));
    }

    Outbox outbox() {
        return outbox;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    TestDatabase database() {
        return database;
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    int count(Entry.State state) {
        return database.jdbc()
                .sql("select count(*) from outbox where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    void awaitQuiet() throws InterruptedException {
        await(() -> count(Entry.State.QUEUED) == 0);
    }

    static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within half a minute");
            }
            Thread.sleep(5);
        }
    }

    /** A set that several threads may add to. */
    static <T> java.util.Set<T> threadSafeSet() {
        return ConcurrentHashMap.newKeySet();
    }

    @Override
    public void close() {
        workers.forEach(Worker::stop);
        database.close();
    }
}
