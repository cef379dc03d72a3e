package se.kursverk.inspection;

/**
 * What reports a result: a SCO or an AU, with the settings that decide over it. What the package does not say is empty.
 *
 * @param masteryScore {@code adlcp:masteryscore} (0–100), {@code minNormalizedMeasure} (−1–1) or cmi5's {@code masteryScore} (0–1)
 * @param moveOn of cmi5
 * @param completionSetByContent whether a 2004 LMS leaves completion to the SCO
 * @param objectiveSetByContent whether a 2004 LMS leaves success to the SCO
 */
public record TrackedUnit(
        String identifier,
        String title,
        String href,
        String masteryScore,
        String moveOn,
        boolean completionSetByContent,
        boolean objectiveSetByContent) {}
