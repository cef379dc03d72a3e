package se.kursverk.lti.ags;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.kursverk.attempt.ResultChanged;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Report;
import se.kursverk.grading.Status;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides which results a platform hears of, in the transaction that keeps them: the first once the modules are completed
 * or the last attempt is used, and again when the score rises. Where the registration says so, also what a finished quiz
 * attempt gave before that.
 */
@Component
final class Scores {

    private final AgsRepository repository;
    private final Registrations registrations;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    Scores(AgsRepository repository, Registrations registrations, Outbox outbox, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.registrations = registrations;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(ResultChanged changed) {
        changed.report()
                .score()
                .ifPresent(score -> repository
                        .gradable(changed.placement())
                        .filter(Gradable::takesScores)
                        .ifPresent(place -> registrations
                                .platform(place.platform())
                                .filter(platform -> isWorthTelling(changed.report(), platform))
                                .ifPresent(platform -> tell(changed, score, place, platform))));
    }

    private static boolean isWorthTelling(Report report, Platform platform) {
        return report.status() != Status.INCOMPLETE || platform.belowMastery();
    }

    private void tell(ResultChanged changed, QuizScore score, Gradable place, Platform platform) {
        Optional<String> sub = repository.sub(changed.participant(), place);
        if (sub.isEmpty()) {
            return;
        }
        AgsRepository.Last last = repository.lockLast(place.placement(), changed.participant());
        if (last.score().filter(told -> score.compareTo(told) <= 0).isPresent()) {
            return;
        }
        Instant stamp = stamp(last);
        Score told = new Score(
                sub.get(),
                score,
                changed.report().status(),
                stamp,
                changed.at(),
                last.score().isPresent());
        repository.keepLast(place.placement(), changed.participant(), score, stamp);
        String body = told.body(json, platform.product() == Platform.Product.CANVAS);
        outbox.add(
                ScorePost.TOPIC,
                platform.id().toString(),
                ScorePost.queue(place.placement(), changed.participant()),
                new ScorePost(platform.id(), place.placement(), place.lineItem(), body).payload(json));
    }

    /** Now, or a whole second after the last: Moodle compares seconds and takes only what is later. */
    private Instant stamp(AgsRepository.Last last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return last.stamp()
                .map(before -> before.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .filter(now::isBefore)
                .orElse(now);
    }
}
