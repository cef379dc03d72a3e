package se.kursverk.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.grading.Completion;
import se.kursverk.grading.Report;
import se.kursverk.library.Library;

/** Opens attempts, keeps what learners do, and says so when their standing changes. */
@Service
public final class Attempts {

    /** How often a change is tried again after another tab was faster. */
    private static final int TRIES = 20;

    private final AttemptRepository repository;
    private final Placements placements;
    private final Library library;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> ids;
    private final Clock clock;

    Attempts(
            AttemptRepository repository,
            Placements placements,
            Library library,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Supplier<UUID> ids,
            Clock clock) {
        this.repository = repository;
        this.placements = placements;
        this.library = library;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The attempt of somebody who has just been let in at a placement, with what is offered there now.
     *
     * @return empty for any other placement than that of the launch, unless the participant began there before
     */
    public Optional<Attempt> open(Participant who, UUID placement) {
        if (!placement.equals(who.placement())) {
            return find(who, placement);
        }
        return placements
                .find(placement)
                .filter(place -> place.tenant().equals(who.tenant()))
                .flatMap(place -> {
                    Optional<AttemptRow> known = repository.find(who.id(), placement, who.instructor());
                    if (known.isEmpty()) {
                        return begin(who, place);
                    }
                    if (!known.get().selection().equals(place.reference())) {
                        repository.offer(known.get().id(), place.reference());
                        return find(who, placement);
                    }
                    return known.flatMap(this::attempt);
                });
    }

    /** The attempt of a participant at a placement; empty when there is none or nothing is offered there any more. */
    public Optional<Attempt> find(Participant who, UUID placement) {
        return row(who, placement).flatMap(this::attempt);
    }

    /** In the role of the launch where it led here; the role of another launch says nothing about this place. */
    private Optional<AttemptRow> row(Participant who, UUID placement) {
        return placement.equals(who.placement())
                ? repository.find(who.id(), placement, who.instructor())
                : repository.find(who.id(), placement);
    }

    private Optional<Attempt> begin(Participant who, Placement place) {
        return library.find(place.reference()).flatMap(selection -> {
            Instant now = clock.instant();
            repository.add(new AttemptRow(
                    ids.get(),
                    who.id(),
                    place.id(),
                    who.instructor(),
                    place.reference(),
                    selection.fingerprint().value(),
                    Work.NONE,
                    new Completion(selection.modules()).report(Work.NONE.progress()),
                    0,
                    now,
                    now));
            return find(who, place.id());
        });
    }

    /**
     * Keeps what a participant did. Where another tab was faster, what it did is kept as well.
     *
     * @return the attempt afterwards; empty when there is none, or no such module in it
     */
    public Optional<Attempt> done(Participant who, UUID placement, Deed deed) {
        for (int i = 0; i < TRIES; i++) {
            Tried tried = transactions.execute(status -> tried(who, placement, deed));
            if (tried.kept()) {
                return tried.attempt();
            }
        }
        throw new IllegalStateException("attempt of " + who.id() + " at " + placement + " is changed all the time");
    }

    /** @param kept false when somebody else changed the attempt meanwhile */
    private record Tried(boolean kept, Optional<Attempt> attempt) {}

    private Tried tried(Participant who, UUID placement, Deed deed) {
        Optional<AttemptRow> found = row(who, placement);
        Optional<Attempt> before = found.flatMap(this::attempt);
        Optional<Module> module = before.stream()
                .flatMap(attempt -> attempt.selection().modules().stream())
                .filter(one -> one.id().equals(deed.module()))
                .findFirst();
        if (module.isEmpty()) {
            return new Tried(true, Optional.empty());
        }
        Attempt attempt = before.orElseThrow();
        ModuleWork work = attempt.work(module.get());
        ModuleWork changed = new Deeds(module.get(), attempt.instructor()).after(work, deed);
        return changed.equals(work)
                ? new Tried(true, before)
                : keep(found.orElseThrow(), attempt, attempt.work().with(deed.module(), changed));
    }

    private Tried keep(AttemptRow row, Attempt attempt, Work work) {
        Selection selection = attempt.selection();
        Instant now = clock.instant();
        Report report = new Completion(selection.modules()).report(work.progress());
        AttemptRow changed = row.with(selection.fingerprint().value(), work, report, now);
        if (!repository.change(changed)) {
            return new Tried(false, Optional.empty());
        }
        if (!row.instructor() && !report.equals(row.report())) {
            events.publishEvent(new ResultChanged(row.participant(), row.placement(), report, now));
        }
        return new Tried(true, attempt(changed));
    }

    /** The attempts of the group's learners; instructors' looks are not among them. */
    public List<Attempt> group(UUID placement) {
        return repository.learners(placement).stream()
                .flatMap(row -> attempt(row).stream())
                .toList();
    }

    private Optional<Attempt> attempt(AttemptRow row) {
        return library.find(row.selection())
                .map(selection -> new Attempt(
                        row.id(),
                        row.participant(),
                        row.placement(),
                        row.instructor(),
                        selection,
                        row.edition().equals(selection.fingerprint().value())
                                ? row.work()
                                : fitting(row.work(), selection),
                        row.report(),
                        row.version(),
                        row.started(),
                        row.changed()));
    }

    private static Work fitting(Work work, Selection selection) {
        Work fitting = work;
        for (Module module : selection.modules()) {
            fitting = fitting.with(module.id(), new Deeds(module, false).fitting(work.of(module.id())));
        }
        return fitting;
    }
}
