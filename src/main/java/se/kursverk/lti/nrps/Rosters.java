package se.kursverk.lti.nrps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.kursverk.attempt.Roster;
import se.kursverk.lti.nrps.RosterRepository.Course;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;

/**
 * The groups' members, kept in memory for a short while and nowhere else. A platform that does not answer is not asked
 * again at once by everybody who looks.
 */
@Component
final class Rosters implements Roster {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Duration FRESH_PARTIAL = Duration.ofSeconds(20);
    private static final int BATCH = 500;

    private final RosterRepository repository;
    private final Registrations registrations;
    private final Memberships memberships;
    private final Clock clock;
    private final Map<Course, Kept> groups = new ConcurrentHashMap<>();

    Rosters(RosterRepository repository, Registrations registrations, Memberships memberships, Clock clock) {
        this.repository = repository;
        this.registrations = registrations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A group, which one at a time asks for. */
    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile Instant until;
        private Group group = new Group(List.of(), true);

        Kept(Instant now) {
            until = now;
        }
    }

    @Override
    public List<Member> members(UUID placement) {
        return repository.course(placement).map(this::named).orElse(List.of());
    }

    private List<Member> named(Course course) {
        List<Membership> learners =
                group(course).members().stream().filter(Membership::learner).toList();
        return IntStream.iterate(0, start -> start < learners.size(), start -> start + BATCH)
                .mapToObj(start -> learners.subList(start, Math.min(start + BATCH, learners.size())))
                .flatMap(batch -> named(course, batch).stream())
                .toList();
    }

    private List<Member> named(Course course, List<Membership> batch) {
        Map<String, UUID> known = repository.participants(
                course, batch.stream().map(Membership::user).toList());
        return batch.stream()
                .map(one -> new Member(Optional.ofNullable(known.get(one.user())), one.name()))
                .toList();
    }

    @Override
    public boolean isPartial(UUID placement) {
        return repository
                .course(placement)
                .map(course -> group(course).partial())
                .orElse(false);
    }

    private Group group(Course course) {
        Instant now = clock.instant();
        groups.values().removeIf(kept -> kept.until.isBefore(now) && !kept.lock.isLocked());
        Kept kept = groups.computeIfAbsent(course, one -> new Kept(now));
        kept.lock.lock();
        try {
            if (!now.isBefore(kept.until)) {
                kept.group = ask(course);
                kept.until = clock.instant().plus(kept.group.partial() ? FRESH_PARTIAL : FRESH);
            }
            return kept.group;
        } finally {
            kept.lock.unlock();
        }
    }

    private Group ask(Course course) {
        return registrations
                .platform(course.platform())
                .filter(platform -> platform.state() == Platform.State.ACTIVE)
                .map(platform -> memberships.of(platform, course.memberships()))
                .orElse(new Group(List.of(), true));
    }
}
