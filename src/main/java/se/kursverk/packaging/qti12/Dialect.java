package se.kursverk.packaging.qti12;

import java.util.Optional;
import se.kursverk.course.Interaction;

/** Who reads the items: QTI 1.2 allows much, and no two systems take the same part of it. */
public enum Dialect {
    /** The profile of Common Cartridge, which Canvas, New Quizzes, Moodle and others read. */
    CARTRIDGE {
        @Override
        Optional<Kind> kind(Interaction interaction) {
            return Optional.of(Kind.of(interaction)).filter(Kind::inProfile);
        }

        // New Quizzes reads points_possible alone, the others cc_weighting.
        @Override
        Qtimetadata metadata(Kind kind, int points) {
            String weight = Integer.toString(Math.min(MOST_POINTS, points));
            return new Qtimetadata()
                    .with("cc_profile", kind.profile())
                    .with("cc_weighting", weight)
                    .with("points_possible", weight);
        }
    },

    /** What Canvas writes and reads between its own courses: all its kinds of questions. */
    CANVAS {
        @Override
        Optional<Kind> kind(Interaction interaction) {
            return Optional.of(Kind.of(interaction));
        }

        @Override
        Qtimetadata metadata(Kind kind, int points) {
            return new Qtimetadata()
                    .with("question_type", kind.questionType())
                    .with("points_possible", Integer.toString(points));
        }
    };

    /** The profile of Common Cartridge knows weights from 1 to this. */
    public static final int MOST_POINTS = 99;

    /** What an interaction becomes; empty where this dialect has nothing like it. */
    abstract Optional<Kind> kind(Interaction interaction);

    abstract Qtimetadata metadata(Kind kind, int points);

    /** Whether an interaction can be written at all. */
    public boolean carries(Interaction interaction) {
        return kind(interaction).isPresent();
    }
}
