package se.kursverk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.server.Database;

/** What the outbox promises to whoever puts something into it. */
class OutboxTests {

    private static final Courier.Delivered DELIVERED = new Courier.Delivered();
    private static final Courier.Retry LATER = new Courier.Retry("later", Optional.empty());

    private final List<String> got = Collections.synchronizedList(new ArrayList<>());

    private TestOutbox outbox(Database database) {
        return new TestOutbox(database, Clock.systemUTC());
    }

    private Courier.Outcome keep(String payload) {
        got.add(payload);
        return DELIVERED;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_added_is_delivered_once(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            outbox.node(this::keep);
            outbox.add("lane", "queue", "åäö");
            outbox.awaitQuiet();
            assertThat(got).containsExactly("åäö");
            assertThat(outbox.count(Entry.State.DELIVERED)).isOne();
            assertThat(outbox.meters()
                            .counter("kursverk.outbox.tries", "topic", "test", "outcome", "delivered")
                            .count())
                    .isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_rolled_back_was_never_there(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            outbox.database().transactions().executeWithoutResult(status -> {
                outbox.outbox().add("test", "lane", "queue", "never");
                status.setRollbackOnly();
            });
            outbox.add("lane", "queue", "one");
            outbox.node(this::keep);
            outbox.awaitQuiet();
            assertThat(got).containsExactly("one");
            assertThatThrownBy(() -> outbox.outbox().add("test", "lane", "queue", "alone"))
                    .hasMessageContaining("transaction");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_nobody_has_tried_gives_way_to_what_is_newer(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            outbox.add("lane", "queue", "60");
            outbox.add("lane", "queue", "80");
            outbox.add("lane", "other", "50");
            outbox.node(this::keep);
            outbox.awaitQuiet();
            assertThat(got).containsExactlyInAnyOrder("80", "50");
            assertThat(outbox.count(Entry.State.SUPERSEDED)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_tried_stays_and_what_is_newer_waits_for_it(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            AtomicInteger tries = new AtomicInteger();
            outbox.node(payload -> {
                got.add(payload);
                return payload.equals("60") && tries.incrementAndGet() < 5 ? LATER : DELIVERED;
            });
            outbox.add("lane", "queue", "60");
            TestOutbox.await(() -> tries.get() > 0);
            outbox.add("lane", "queue", "80");
            outbox.awaitQuiet();
            assertThat(got).containsExactly("60", "60", "60", "60", "60", "80");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void one_server_that_hangs_holds_up_no_other(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            CountDownLatch hanging = new CountDownLatch(1);
            outbox.node(payload -> {
                if (payload.startsWith("slow")) {
                    await(hanging);
                }
                return keep(payload);
            });
            for (int number = 0; number < 30; number++) {
                outbox.add("slow", "slow" + number, "slow" + number);
            }
            for (int number = 0; number < 20; number++) {
                outbox.add("quick", "quick" + number, "quick" + number);
            }
            TestOutbox.await(() -> got.size() == 20);
            assertThat(got).allMatch(payload -> payload.startsWith("quick"));
            hanging.countDown();
            outbox.awaitQuiet();
            assertThat(got).hasSize(50);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_node_that_never_comes_back_loses_nothing(Database database) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        try (TestOutbox outbox = outbox(database)) {
            outbox.add("lane", "queue", "one");
            DeliverySettings one = new DeliverySettings(
                    TestOutbox.QUICK.base(),
                    TestOutbox.QUICK.longest(),
                    TestOutbox.QUICK.lease(),
                    1,
                    TestOutbox.QUICK.giveUp(),
                    TestOutbox.QUICK.keep());
            outbox.node(one, payload -> {
                got.add(payload);
                await(never);
                return DELIVERED;
            });
            TestOutbox.await(() -> got.size() == 1);
            outbox.node(this::keep);
            outbox.awaitQuiet();
            assertThat(got).containsExactly("one", "one");
            never.countDown();
        }
    }

    /** On PostgreSQL: H2 is for one node. */
    @org.junit.jupiter.api.Test
    void two_nodes_deliver_each_once_and_keep_the_order() throws InterruptedException {
        Set<String> atWork = TestOutbox.threadSafeSet();
        Map<String, List<Integer>> order = new ConcurrentHashMap<>();
        Set<Integer> nodes = TestOutbox.threadSafeSet();
        AtomicInteger overlaps = new AtomicInteger();
        try (TestOutbox outbox = outbox(Database.POSTGRESQL)) {
            for (int node = 0; node < 2; node++) {
                int name = node;
                outbox.node(payload -> {
                    String queue = payload.substring(0, payload.indexOf(' '));
                    if (!atWork.add(queue)) {
                        overlaps.incrementAndGet();
                    }
                    nodes.add(name);
                    order.computeIfAbsent(queue, one -> Collections.synchronizedList(new ArrayList<>()))
                            .add(Integer.valueOf(payload.substring(queue.length() + 1)));
                    atWork.remove(queue);
                    return DELIVERED;
                });
            }
            for (int round = 1; round <= 6; round++) {
                for (int queue = 0; queue < 25; queue++) {
                    outbox.add("lane" + queue % 3, "q" + queue, "q" + queue + " " + round);
                }
            }
            outbox.awaitQuiet();
            assertThat(overlaps).hasValue(0);
            assertThat(nodes).hasSize(2);
            assertThat(order)
                    .hasSize(25)
                    .allSatisfy((queue, rounds) -> assertThat(rounds)
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .endsWith(6));
            int delivered = order.values().stream().mapToInt(List::size).sum();
            assertThat(outbox.count(Entry.State.DELIVERED)).isEqualTo(delivered);
            assertThat(outbox.count(Entry.State.SUPERSEDED)).isEqualTo(150 - delivered);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_dead_is_seen_and_sent_again_as_it_was(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            AtomicInteger tries = new AtomicInteger();
            outbox.node(payload -> {
                got.add(payload);
                return tries.incrementAndGet() == 1 ? new Courier.Dead("http-403") : DELIVERED;
            });
            outbox.add("lane", "queue", "one");
            outbox.awaitQuiet();
            Set<String> lane = Set.of("lane");
            Entry dead = outbox.deliveries().list(lane, Entry.State.DEAD, 0, 10).getFirst();
            assertThat(dead.error()).contains("http-403");
            assertThat(outbox.deliveries().counts(lane)).containsOnly(Map.entry(Entry.State.DEAD, 1));
            assertThat(outbox.deliveries().counts(Set.of("another"))).isEmpty();
            assertThat(outbox.deliveries().resend(Set.of("another"), dead.id())).isEmpty();
            assertThat(outbox.deliveries().resend(lane, dead.id()))
                    .hasValueSatisfying(entry -> assertThat(entry.state()).isNotEqualTo(Entry.State.DEAD));
            outbox.awaitQuiet();
            assertThat(got).containsExactly("one", "one");
            assertThat(outbox.count(Entry.State.DELIVERED)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_dead_gives_way_where_its_queue_went_on(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            outbox.node(payload -> {
                got.add(payload);
                return payload.equals("60") ? new Courier.Dead("http-400") : DELIVERED;
            });
            outbox.add("lane", "queue", "60");
            outbox.awaitQuiet();
            outbox.add("lane", "queue", "80");
            outbox.awaitQuiet();
            outbox.deliveries().resendAll(Set.of("lane"));
            outbox.awaitQuiet();
            assertThat(got).containsExactly("60", "80");
            assertThat(outbox.deliveries().counts(Set.of("lane")))
                    .containsOnly(Map.entry(Entry.State.SUPERSEDED, 1), Map.entry(Entry.State.DELIVERED, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_has_failed_for_too_long_is_dead(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            outbox.add("lane", "queue", "one");
            DeliverySettings impatient = new DeliverySettings(
                    Duration.ofMillis(5),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1),
                    1,
                    Duration.ofMillis(150),
                    Duration.ofDays(1));
            outbox.node(impatient, payload -> LATER);
            outbox.awaitQuiet();
            assertThat(outbox.deliveries()
                            .list(Set.of("lane"), Entry.State.DEAD, 0, 1)
                            .getFirst()
                            .error())
                    .contains("later");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_courier_with_a_bug_is_asked_again(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            AtomicInteger tries = new AtomicInteger();
            outbox.node(payload -> {
                if (tries.incrementAndGet() < 3) {
                    throw new IllegalStateException("a bug");
                }
                return keep(payload);
            });
            outbox.add("lane", "queue", "one");
            outbox.awaitQuiet();
            assertThat(got).containsExactly("one");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_server_that_asks_to_be_left_alone_is_left_alone_by_all(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            List<Instant> calls = Collections.synchronizedList(new ArrayList<>());
            AtomicInteger tries = new AtomicInteger();
            Duration asked = Duration.ofMillis(600);
            outbox.node(payload -> {
                calls.add(Instant.now());
                return tries.incrementAndGet() == 1 ? new Courier.Retry("http-429", Optional.of(asked)) : DELIVERED;
            });
            outbox.add("lane", "one", "one");
            TestOutbox.await(() -> tries.get() == 1
                    && outbox.deliveries()
                            .list(Set.of("lane"), Entry.State.QUEUED, 0, 1)
                            .getFirst()
                            .error()
                            .isPresent());
            outbox.add("lane", "two", "two");
            outbox.awaitQuiet();
            assertThat(calls).hasSize(3);
            assertThat(Duration.between(calls.get(0), calls.get(1))).isGreaterThanOrEqualTo(asked);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_node_that_stops_ends_what_it_has_begun(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            CountDownLatch begun = new CountDownLatch(1);
            Worker node = outbox.node(payload -> {
                begun.countDown();
                sleep(Duration.ofMillis(150));
                return keep(payload);
            });
            outbox.add("lane", "queue", "one");
            await(begun);
            node.stop();
            assertThat(got).containsExactly("one");
            assertThat(outbox.count(Entry.State.DELIVERED)).isOne();
            outbox.add("lane", "queue", "two");
            sleep(Duration.ofMillis(100));
            assertThat(got).hasSize(1);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_is_done_goes_after_its_time_and_what_is_dead_stays(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            Worker node = outbox.node(payload -> payload.equals("bad") ? new Courier.Dead("http-400") : DELIVERED);
            outbox.add("lane", "one", "good");
            outbox.add("lane", "two", "bad");
            outbox.awaitQuiet();
            node.stop();
            OutboxRepository repository = new OutboxRepository(outbox.database().jdbc());
            assertThat(repository.removeDone(Instant.now().minusSeconds(60))).isZero();
            assertThat(repository.removeDone(Instant.now().plusSeconds(60))).isOne();
            assertThat(outbox.count(Entry.State.DEAD)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void metrics_tell_what_waits_and_what_is_dead(Database database) throws InterruptedException {
        try (TestOutbox outbox = outbox(database)) {
            Worker node = outbox.node(payload -> new Courier.Dead("http-400"));
            outbox.add("lane", "one", "bad");
            outbox.awaitQuiet();
            node.stop();
            outbox.add("lane", "two", "waiting");
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
            new OutboxMetrics(new DeliveriesRepository(outbox.database().jdbc()), later).bindTo(outbox.meters());
            assertThat(outbox.meters().get("kursverk.outbox.queued").gauge().value())
                    .isOne();
            assertThat(outbox.meters().get("kursverk.outbox.dead").gauge().value())
                    .isOne();
            assertThat(outbox.meters()
                            .get("kursverk.outbox.age")
                            .timeGauge()
                            .value(java.util.concurrent.TimeUnit.MINUTES))
                    .isBetween(4.9, 5.2);
        }
    }
}
