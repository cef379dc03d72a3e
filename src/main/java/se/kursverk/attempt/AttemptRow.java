package se.kursverk.attempt;

import java.time.Instant;
import java.util.UUID;
import se.kursverk.grading.Report;

/**
 * An attempt as it is kept.
 *
 * @param selection the library's reference
 * @param edition the fingerprint of what it was when it was used last
 */
record AttemptRow(
        UUID id,
        UUID participant,
        UUID placement,
        boolean instructor,
        String selection,
        String edition,
        Work work,
        Report report,
        int version,
        Instant started,
        Instant changed) {

    AttemptRow with(String newEdition, Work newWork, Report newReport, Instant now) {
        return new AttemptRow(
                id,
                participant,
                placement,
                instructor,
                selection,
                newEdition,
                newWork,
                newReport,
                version,
                started,
                now);
    }
}
