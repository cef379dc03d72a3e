package se.kursverk.packaging.stories;

/** What a package and an LMS said to each other in one visit, as far as it has come. */
public interface Conversation {

    /** Whether the package has begun the visit. */
    boolean begun();

    /** Whether nothing at all was said. */
    boolean silent();

    /** How often the package gave the LMS something that would change the learner's results. */
    long writes();

    /** How often it asked to have that kept. */
    long saves();

    /** Begun once, ended once, nothing after. */
    void assertOneVisit();

    /** Nothing was refused, everything was legal, nothing asked for was missing. */
    void assertNoComplaint();

    /** As above, where the story made saving fail: that was refused and nothing else. */
    void assertOnlySavingRefused();
}
