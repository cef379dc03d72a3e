package se.kursverk.forecast;

import se.kursverk.forecast.Forecast.Lines;
import se.kursverk.inspection.Inspected;

/** What the standards let one expect of any LMS, and nothing more. */
final class GenericForecast {

    private final Inspected inspected;
    private final Lines lines;

    GenericForecast(Inspected inspected, Lines lines) {
        this.inspected = inspected;
        this.lines = lines;
    }

    void make() {
        switch (inspected.kind()) {
            case SCORM_12 -> {
                lines.add(ForecastRule.GENERIC_SCORM12);
                lines.add(ForecastRule.GENERIC_SCORM_STATUS);
            }
            case SCORM_2004 -> {
                lines.add(ForecastRule.GENERIC_SCORM2004);
                lines.add(ForecastRule.GENERIC_SCORM_STATUS);
                lines.add(ForecastRule.GENERIC_SCORM2004_BETTER);
            }
            case CMI5 -> {
                lines.add(ForecastRule.GENERIC_CMI5);
                lines.add(ForecastRule.GENERIC_CMI5_BETTER);
            }
            case COMMON_CARTRIDGE -> {
                lines.add(ForecastRule.GENERIC_CARTRIDGE, inspected.version());
                lines.add(ForecastRule.GENERIC_CARTRIDGE_LOST);
            }
            case THIN_COMMON_CARTRIDGE -> lines.add(ForecastRule.GENERIC_LINKS);
            case QTI -> {
                lines.add(ForecastRule.GENERIC_QTI, inspected.version());
                lines.add(ForecastRule.GENERIC_QUESTIONS_BETTER);
            }
            case MOODLE_XML, GIFT -> {
                lines.add(ForecastRule.GENERIC_QUESTIONS, inspected.name());
                lines.add(ForecastRule.GENERIC_QUESTIONS_BETTER);
            }
            case SITE, CONTENT_PACKAGE, UNKNOWN -> {
                lines.add(ForecastRule.SITE_UNTRACKED);
                lines.add(ForecastRule.SITE_BETTER);
            }
        }
    }
}
