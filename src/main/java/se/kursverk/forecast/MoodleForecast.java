package se.kursverk.forecast;

import java.util.List;
import java.util.stream.Collectors;
import se.kursverk.forecast.Forecast.Lines;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageQuiz;

/** What Moodle makes of a package. */
final class MoodleForecast {

    /** Every imported quiz is graded as if it had this many questions. */
    private static final int GRADED_AS = 4;

    private final Inspected inspected;
    private final Lms lms;
    private final Lines lines;

    MoodleForecast(Inspected inspected, Lms lms, Lines lines) {
        this.inspected = inspected;
        this.lms = lms;
        this.lines = lines;
    }

    void make() {
        switch (inspected.kind()) {
            case SCORM_12 -> scorm12();
            case SCORM_2004 -> scorm2004();
            case CMI5 -> {
                lines.add(ForecastRule.MOODLE_CMI5_REFUSED);
                lines.add(ForecastRule.MOODLE_CMI5_BETTER);
            }
            case COMMON_CARTRIDGE -> cartridge();
            case THIN_COMMON_CARTRIDGE -> refusedCartridge();
            case QTI -> {
                lines.add(ForecastRule.MOODLE_QTI_REFUSED);
                lines.add(ForecastRule.MOODLE_QTI_BETTER);
            }
            case MOODLE_XML -> {
                lines.add(ForecastRule.MOODLE_XML_QUESTIONS, Questions.count(inspected));
                questions();
            }
            case GIFT -> {
                lines.add(ForecastRule.MOODLE_GIFT_QUESTIONS);
                lines.add(ForecastRule.MOODLE_GIFT_LESS);
                lines.add(ForecastRule.MOODLE_GIFT_BETTER);
                questions();
            }
            case SITE, CONTENT_PACKAGE, UNKNOWN -> {
                lines.add(ForecastRule.SITE_UNTRACKED);
                lines.add(ForecastRule.SITE_BETTER);
            }
        }
    }

    private void scorm12() {
        lines.add(ForecastRule.MOODLE_SCORM12_STATUS);
        scorm();
        if (inspected.tracked().stream().anyMatch(unit -> !unit.masteryScore().isEmpty())) {
            lines.add(ForecastRule.MOODLE_SCORM_MASTERY);
        }
    }

    private void scorm2004() {
        lines.add(ForecastRule.MOODLE_SCORM2004_STATUS);
        scorm();
        lines.add(ForecastRule.MOODLE_SCORM2004_SEQUENCING);
        if (inspected.tracked().size() > 1) {
            lines.add(ForecastRule.MOODLE_SCORM2004_UNITS, inspected.tracked().size());
        }
        lines.add(ForecastRule.MOODLE_SCORM2004_BETTER);
    }

    private void scorm() {
        lines.add(ForecastRule.MOODLE_SCORM_ACTIVITY);
        lines.add(ForecastRule.MOODLE_SCORM_NAME);
        lines.add(ForecastRule.MOODLE_SCORM_REVIEW);
        lines.add(ForecastRule.MOODLE_SCORM_GRADE);
        lines.add(ForecastRule.MOODLE_SCORM_UPDATE);
    }

    private void cartridge() {
        if (!inspected.version().equals("1.1") && !inspected.version().equals("1.0")) {
            refusedCartridge();
            return;
        }
        lines.add(ForecastRule.MOODLE_CARTRIDGE_RESTORE, Cartridges.folders(inspected));
        lines.add(ForecastRule.MOODLE_CARTRIDGE_PAGES);
        if (Cartridges.hasLinks(inspected)) {
            lines.add(ForecastRule.MOODLE_CARTRIDGE_LINKS);
        }
        if (inspected.canvas()) {
            lines.add(ForecastRule.MOODLE_CARTRIDGE_CANVAS);
        }
        List<PackageQuiz> own =
                inspected.quizzes().stream().filter(quiz -> !quiz.canvas()).toList();
        List<PackageQuiz> quizzes = own.stream().filter(quiz -> !quiz.bank()).toList();
        if (!quizzes.isEmpty()) {
            lines.add(ForecastRule.MOODLE_CARTRIDGE_QUIZZES, quizzes.size());
            lines.add(ForecastRule.MOODLE_CARTRIDGE_REVIEW);
        }
        String wrong = quizzes.stream()
                .filter(quiz -> quiz.questions() != GRADED_AS)
                .map(quiz -> quiz.title() + " (" + quiz.questions() + ")")
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            lines.add(ForecastRule.MOODLE_CARTRIDGE_FOUR, wrong);
        }
        if (own.stream().anyMatch(PackageQuiz::bank)) {
            lines.add(ForecastRule.MOODLE_CARTRIDGE_BANK);
        }
        lines.add(ForecastRule.MOODLE_CARTRIDGE_BETTER);
    }

    private void refusedCartridge() {
        lines.add(ForecastRule.MOODLE_CARTRIDGE_REFUSED, inspected.name());
        lines.add(ForecastRule.MOODLE_CARTRIDGE_OTHER);
    }

    private void questions() {
        lines.add(ForecastRule.MOODLE_QUESTIONS_TWICE);
        lines.add(ForecastRule.MOODLE_QUESTIONS_QUIZ);
        if (lms == Lms.MOODLE_51) {
            lines.add(ForecastRule.MOODLE_XML_BANK);
        }
    }
}
