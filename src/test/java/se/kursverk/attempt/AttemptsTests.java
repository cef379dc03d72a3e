package se.kursverk.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;
import se.kursverk.library.Library;
import se.kursverk.server.Database;
import se.kursverk.server.HeardResults;
import se.kursverk.server.TestServer;

/** Attempts on real databases, several tabs at once. */
class AttemptsTests {

    private static final int TABS = 6;

    private final Module module = TestCourses.module();
    private final UUID placement = UUID.randomUUID();
    private final Participant kim = new Participant(UUID.randomUUID(), "exempelby", placement, false, "", List.of());

    private Attempts attempts(TestServer server, String reference) {
        return new Attempts(
                server.part(AttemptRepository.class),
                id -> id.equals(placement)
                        ? Optional.of(new Placement(id, "exempelby", reference, "Aktiviteten"))
                        : Optional.empty(),
                server.part(Library.class),
                server.part(TransactionTemplate.class),
                event -> server.part(HeardResults.class).all().add((ResultChanged) event),
                UUID::randomUUID,
                Clock.systemUTC());
    }

    private static TestServer server(Database database) throws IOException {
        Map<String, String> settings = new HashMap<>(database.create());
        settings.put("kursverk.test-course", "true");
        return TestServer.start(settings, 1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tabs_that_do_different_things_at_once_lose_nothing(Database database) throws Exception {
        try (TestServer server = server(database);
                ExecutorService tabs = Executors.newFixedThreadPool(TABS)) {
            Attempts attempts = attempts(server, "module:provmodul");
            List<Callable<Optional<Attempt>>> openings = IntStream.range(0, TABS)
                    .mapToObj(tab -> (Callable<Optional<Attempt>>) () -> attempts.open(kim, placement))
                    .toList();
            List<UUID> opened = tabs.invokeAll(openings).stream()
                    .map(AttemptsTests::get)
                    .map(attempt -> attempt.orElseThrow().id())
                    .distinct()
                    .toList();
            assertThat(opened).hasSize(1);

            String item = module.quiz().items().getFirst().id();
            String choice = module.scenario()
                    .situation(module.scenario().start())
                    .orElseThrow()
                    .choices()
                    .getFirst()
                    .id();
            List<Deed> deeds = Stream.concat(
                            module.lesson().pages().stream().map(page -> new Deed.PageRead(module.id(), page.id())),
                            Stream.of(
                                    new Deed.Answered(module.id(), 0, item, List.of("b")),
                                    new Deed.Chosen(module.id(), 0, choice)))
                    .map(Deed.class::cast)
                    .toList();
            List<Callable<Optional<Attempt>>> doing = deeds.stream()
                    .map(deed -> (Callable<Optional<Attempt>>) () -> attempts.done(kim, placement, deed))
                    .toList();
            tabs.invokeAll(doing).forEach(AttemptsTests::get);

            ModuleWork work = attempts.find(kim, placement).orElseThrow().work(module);
            assertThat(work.pages())
                    .containsExactlyInAnyOrderElementsOf(module.lesson().pages().stream()
                            .map(page -> page.id())
                            .toList());
            assertThat(work.run().answers()).containsOnlyKeys(item);
            assertThat(work.road().choices()).containsExactly(choice);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_a_listener_cannot_keep_is_not_kept_at_all(Database database) throws IOException {
        try (TestServer server = server(database)) {
            Attempts calm = attempts(server, "module:provmodul");
            calm.open(kim, placement);
            ApplicationEventPublisher failing = event -> {
                throw new IllegalStateException("the outbox is full");
            };
            Attempts attempts = new Attempts(
                    server.part(AttemptRepository.class),
                    id -> Optional.empty(),
                    server.part(Library.class),
                    server.part(TransactionTemplate.class),
                    failing,
                    UUID::randomUUID,
                    Clock.systemUTC());
            String page = module.lesson().pages().getFirst().id();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> attempts.done(kim, placement, new Deed.PageRead(module.id(), page)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(calm.find(kim, placement).orElseThrow().work(module).pages())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_teacher_who_offers_something_else_takes_nothing_from_what_was_done(Database database) throws IOException {
        try (TestServer server = server(database)) {
            Attempts before = attempts(server, "module:provmodul");
            before.open(kim, placement);
            String page = module.lesson().pages().getFirst().id();
            before.done(kim, placement, new Deed.PageRead(module.id(), page));
            Attempt now = attempts(server, "path:alla-medarbetare")
                    .open(kim, placement)
                    .orElseThrow();
            assertThat(now.selection().modules()).hasSize(2);
            assertThat(now.work(module).pages()).containsExactly(page);
        }
    }

    private static Optional<Attempt> get(Future<Optional<Attempt>> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
