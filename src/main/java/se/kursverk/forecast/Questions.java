package se.kursverk.forecast;

import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageQuiz;

/** How many questions a package has. */
final class Questions {

    private Questions() {}

    static int count(Inspected inspected) {
        return inspected.quizzes().stream().mapToInt(PackageQuiz::questions).sum();
    }

    /** Those that only Canvas reads. */
    static int countForCanvas(Inspected inspected) {
        return inspected.quizzes().stream()
                .filter(PackageQuiz::canvas)
                .mapToInt(PackageQuiz::questions)
                .sum();
    }
}
