package se.kursverk.lti.ags;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A placement as the last launch described its grades.
 *
 * @param platform the registration through which the launches came
 * @param link the platform's id of the placement
 * @param scopes what the launch claim allowed
 */
record Gradable(
        UUID placement,
        UUID platform,
        String link,
        String title,
        String selection,
        Optional<URI> lineItem,
        Optional<URI> lineItems,
        Set<String> scopes) {

    Gradable {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a score has somewhere to go, or a place for it may be found or made. */
    boolean takesScores() {
        return scopes.contains(Ags.SCORE_SCOPE) && (lineItem.isPresent() || maySearch());
    }

    private boolean maySearch() {
        return lineItems.isPresent()
                && (scopes.contains(Ags.LINE_ITEM_SCOPE) || scopes.contains(Ags.LINE_ITEM_READ_SCOPE));
    }
}
