package se.kursverk.rendering;

import java.util.Optional;
import se.kursverk.course.Module;

/** Where the parts of a module are, and how far one has come with each. */
public record PartLinks(Part lesson, Part quiz, Part scenario) {

    /**
     * A link to a part.
     *
     * @param state empty where the player fills it in
     */
    public record Part(String href, Optional<PartState> state) {}

    /** All parts in the document at hand. */
    static PartLinks within(Module module) {
        String firstPage = module.lesson().pages().getFirst().id();
        return new PartLinks(
                new Part("#sida-" + firstPage, Optional.empty()),
                new Part("#quiz", Optional.empty()),
                new Part("#scenario", Optional.empty()));
    }
}
