package se.kursverk.lti.ags;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Status;
import tools.jackson.databind.json.JsonMapper;

/**
 * A score as it is posted (AGS 2.0, 3.4), always final.
 *
 * @param userId {@code sub} of the launch
 * @param stamp when the result was made, later by whole seconds than the last of the same person at the same line item
 * @param submitted when the learner did it
 * @param repeated whether the platform was told another score before, so that Canvas need not count another attempt
 */
record Score(String userId, QuizScore given, Status status, Instant stamp, Instant submitted, boolean repeated) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String CANVAS = "https://canvas.instructure.com/lti/submission";

    String body(JsonMapper json, boolean canvas) {
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("userId", userId);
        score.put("scoreGiven", new BigDecimal(given.raw()));
        score.put("scoreMaximum", 100);
        score.put("activityProgress", activityProgress());
        score.put("gradingProgress", "FullyGraded");
        score.put("timestamp", TIME.format(stamp));
        score.put("submission", Map.of("submittedAt", TIME.format(submitted)));
        if (canvas && repeated) {
            score.put(CANVAS, Map.of("new_submission", false));
        }
        return json.writeValueAsString(score);
    }

    /** Where more can come, it is submitted; where nothing can, it is completed, with mastery or without. */
    private String activityProgress() {
        return switch (status) {
            case INCOMPLETE -> "Submitted";
            case COMPLETED, FAILED -> "Completed";
        };
    }
}
