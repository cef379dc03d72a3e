package se.kursverk.forecast;

import se.kursverk.forecast.Forecast.Lines;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageQuiz;

/** What Canvas makes of a package, with its classic quizzes and with New Quizzes. */
final class CanvasForecast {

    private final Inspected inspected;
    private final Lines lines;

    CanvasForecast(Inspected inspected, Lines lines) {
        this.inspected = inspected;
        this.lines = lines;
    }

    void make() {
        switch (inspected.kind()) {
            case SCORM_12, SCORM_2004 -> {
                lines.add(ForecastRule.CANVAS_SCORM_TOOL);
                lines.add(ForecastRule.CANVAS_SCORM_REPLACE);
                lines.add(ForecastRule.CANVAS_SCORM_BETTER);
            }
            case COMMON_CARTRIDGE -> cartridge();
            case THIN_COMMON_CARTRIDGE -> lines.add(ForecastRule.CANVAS_LINKS);
            case QTI -> qti();
            case CMI5, MOODLE_XML, GIFT -> {
                lines.add(ForecastRule.CANVAS_UNKNOWN, inspected.name());
                lines.add(ForecastRule.CANVAS_UNKNOWN_BETTER);
            }
            case SITE, CONTENT_PACKAGE, UNKNOWN -> {
                lines.add(ForecastRule.SITE_UNTRACKED);
                lines.add(ForecastRule.CANVAS_UNKNOWN_BETTER);
            }
        }
    }

    private void cartridge() {
        if (!inspected.version().matches("1\\.[0123]")) {
            lines.add(ForecastRule.CANVAS_CARTRIDGE_VERSION, inspected.name());
            lines.add(ForecastRule.CANVAS_CARTRIDGE_BETTER);
        } else if (inspected.canvas()) {
            extended();
        } else {
            plain();
        }
    }

    private void extended() {
        lines.add(ForecastRule.CANVAS_EXTENSION_MODULES);
        if (inspected.quizzes().stream().anyMatch(PackageQuiz::canvas)) {
            lines.add(ForecastRule.CANVAS_EXTENSION_QUIZZES, Questions.countForCanvas(inspected));
        }
        lines.add(ForecastRule.CANVAS_EXTENSION_REST);
        lines.add(ForecastRule.CANVAS_EXTENSION_PUBLISH);
    }

    private void plain() {
        lines.add(ForecastRule.CANVAS_CARTRIDGE_MODULES, Cartridges.folders(inspected));
        if (Cartridges.hasLinks(inspected)) {
            lines.add(ForecastRule.CANVAS_LINKS);
        }
        lines.add(ForecastRule.CANVAS_CARTRIDGE_FILES);
        if (inspected.quizzes().stream().anyMatch(quiz -> !quiz.bank())) {
            lines.add(ForecastRule.CANVAS_CARTRIDGE_QUIZZES, Questions.count(inspected));
            lines.add(ForecastRule.CANVAS_CARTRIDGE_PUBLISH);
            lines.add(ForecastRule.CANVAS_CARTRIDGE_LOST);
        }
        if (inspected.quizzes().stream().anyMatch(PackageQuiz::bank)) {
            lines.add(ForecastRule.CANVAS_CARTRIDGE_BANK);
        }
        lines.add(ForecastRule.CANVAS_CARTRIDGE_BETTER);
    }

    private void qti() {
        switch (inspected.version()) {
            case "1.2" -> lines.add(ForecastRule.CANVAS_QTI12, Questions.count(inspected));
            case "2.1" -> {
                lines.add(ForecastRule.CANVAS_QTI21);
                lines.add(ForecastRule.CANVAS_QTI21_LOST);
                lines.add(ForecastRule.CANVAS_QTI_BETTER);
            }
            case "2.2" -> {
                lines.add(ForecastRule.CANVAS_QTI22);
                lines.add(ForecastRule.CANVAS_QTI_BETTER);
            }
            case "3.0" -> {
                lines.add(ForecastRule.CANVAS_QTI30);
                lines.add(ForecastRule.CANVAS_QTI_BETTER);
            }
            default -> {
                lines.add(ForecastRule.CANVAS_UNKNOWN, inspected.name());
                lines.add(ForecastRule.CANVAS_QTI_BETTER);
            }
        }
    }
}
