package se.kursverk.learner;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.Attempts;
import se.kursverk.attempt.Deed;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Module;

/** Finds whose attempt a request is about. What is somebody else's is as if it were not there. */
@Component
final class Visits {

    private final Attempts attempts;

    Visits(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The attempt at a placement, begun where it is not yet. */
    Attempt open(Participant who, UUID placement) {
        return attempts.open(who, placement).orElseThrow(Visits::notFound);
    }

    /** The attempt at a placement where the participant has come in by its first page, or else does so now. */
    Attempt at(Participant who, UUID placement) {
        return attempts.find(who, placement)
                .or(() -> attempts.open(who, placement))
                .orElseThrow(Visits::notFound);
    }

    Visit at(Participant who, UUID placement, String module, CsrfToken token) {
        return visit(at(who, placement), module, token);
    }

    Visit visit(Attempt attempt, String module, CsrfToken token) {
        return new Visit(
                attempt,
                attempt.selection().modules().stream()
                        .filter(one -> one.id().equals(module))
                        .findFirst()
                        .orElseThrow(Visits::notFound),
                token);
    }

    /** Keeps what was done. */
    void done(Participant who, UUID placement, Deed deed) {
        if (attempts.done(who, placement, deed).isEmpty()) {
            throw notFound();
        }
    }

    static ResponseEntity<Void> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseStatusException malformed() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    static Module only(Attempt attempt) {
        return attempt.selection().modules().getFirst();
    }
}
