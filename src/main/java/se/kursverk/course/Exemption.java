package se.kursverk.course;

/**
 * A rule of good items and texts that an author breaks on purpose; it stands beside what breaks it.
 *
 * @param place the page, item, situation or end; the module's description for what holds of the module as a whole
 * @param rule the id of the rule; nobody has checked that there is one
 * @param reason why, for whoever reads the content
 */
public record Exemption(Place place, String rule, String reason) {

    /** Whether something at a place is excused: the place itself or a field of it, not what has an id of its own. */
    public boolean covers(Place other) {
        return place.module().equals(other.module())
                && place.owner().equals(other.owner())
                && (place.part() == other.part() || place.owner().isEmpty());
    }
}
