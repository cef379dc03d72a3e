package se.kursverk.theme;

import java.util.Optional;

/**
 * What a municipality gives the course of its own; anything may be absent, and then ours stands.
 *
 * @param name the municipality's; present where there is a logo, since it is what the logo says
 */
public record Theme(Optional<String> name, Optional<Logo> logo, Optional<Accent> accent) {

    /** A course in our own colours, under nobody's name. */
    public static final Theme NONE = new Theme(Optional.empty(), Optional.empty(), Optional.empty());

    public Theme {
        if (logo.isPresent() && name.isEmpty()) {
            throw new IllegalArgumentException("a logo needs a name, for those who do not see it");
        }
    }
}
