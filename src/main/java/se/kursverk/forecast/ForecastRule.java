package se.kursverk.forecast;

import static se.kursverk.forecast.Evidence.READ;
import static se.kursverk.forecast.Evidence.RUN;
import static se.kursverk.forecast.Evidence.STATED;
import static se.kursverk.forecast.Evidence.UNKNOWN;
import static se.kursverk.forecast.ForecastRule.About.ARRIVES;
import static se.kursverk.forecast.ForecastRule.About.BETTER;
import static se.kursverk.forecast.ForecastRule.About.LOST;
import static se.kursverk.forecast.ForecastRule.About.SETTING;

import java.util.Locale;

/** Something that an LMS does with packages. An id never changes its meaning. */
public enum ForecastRule {
    MOODLE_SCORM_ACTIVITY(ARRIVES, RUN, "Moodle 4.5 & 5.1, mod/scorm/lib.php, scorm_validate_package"),
    MOODLE_SCORM_NAME(LOST, RUN, "Moodle 4.5 & 5.1, mod/scorm/datamodels/scormlib.php"),
    MOODLE_SCORM_GRADE(SETTING, RUN, "Moodle 4.5 & 5.1, mod/scorm/locallib.php, scorm_grade_user_attempt"),
    MOODLE_SCORM12_STATUS(SETTING, RUN, "Moodle 4.5 & 5.1, mod/scorm/classes/completion/custom_completion.php"),
    MOODLE_SCORM2004_STATUS(SETTING, RUN, "Moodle 4.5 & 5.1, mod/scorm/classes/completion/custom_completion.php"),
    MOODLE_SCORM_MASTERY(LOST, RUN, "Moodle 4.5 & 5.1, mod/scorm/datamodels/scorm_12.js, masteryoverride"),
    MOODLE_SCORM2004_UNITS(LOST, RUN, "Moodle 4.5 & 5.1, mod/scorm/datamodels/scorm_13.js"),
    MOODLE_SCORM2004_SEQUENCING(LOST, READ, "Moodle 4.5 & 5.1, mod/scorm/datamodels/scorm_13lib.php"),
    MOODLE_SCORM2004_BETTER(BETTER, READ, "Moodle 4.5 & 5.1, mod/scorm/datamodels; docs.moodle.org, SCORM FAQ"),
    MOODLE_SCORM_UPDATE(SETTING, RUN, "Moodle 4.5 & 5.1, mod/scorm/lib.php"),
    MOODLE_SCORM_REVIEW(LOST, RUN, "Moodle 4.5 & 5.1, mod/scorm"),
    MOODLE_CMI5_REFUSED(ARRIVES, RUN, "Moodle 4.5 & 5.1, mod/scorm/lib.php"),
    MOODLE_CMI5_BETTER(BETTER, RUN, "Moodle 4.5 & 5.1, mod/scorm/lib.php"),
    MOODLE_CARTRIDGE_RESTORE(ARRIVES, RUN, "Moodle 4.5 & 5.1, backup/converter/imscc11"),
    MOODLE_CARTRIDGE_PAGES(LOST, RUN, "Moodle 4.5 & 5.1, backup/cc"),
    MOODLE_CARTRIDGE_QUIZZES(ARRIVES, RUN, "Moodle 4.5 & 5.1, backup/cc/entity11.quiz.class.php"),
    MOODLE_CARTRIDGE_FOUR(LOST, RUN, "Moodle 4.5 & 5.1, backup/cc/sheets/course_modules_mod_quiz.xml, sumgrades"),
    MOODLE_CARTRIDGE_REVIEW(SETTING, RUN, "Moodle 4.5 & 5.1, backup/cc/sheets/course_modules_mod_quiz.xml"),
    MOODLE_CARTRIDGE_BANK(ARRIVES, RUN, "Moodle 4.5 & 5.1, backup/cc/entity11.quiz.class.php"),
    MOODLE_CARTRIDGE_LINKS(LOST, RUN, "Moodle 4.5 & 5.1, backup/converter/imscc11"),
    MOODLE_CARTRIDGE_CANVAS(LOST, RUN, "Moodle 5.1, backup/converter/imscc11"),
    MOODLE_CARTRIDGE_BETTER(BETTER, RUN, "Moodle 4.5 & 5.1, backup/cc"),
    MOODLE_CARTRIDGE_REFUSED(ARRIVES, RUN, "Moodle 4.5 & 5.1, backup/converter/imscc11"),
    MOODLE_CARTRIDGE_OTHER(BETTER, RUN, "Moodle 4.5 & 5.1, backup/converter/imscc11"),
    MOODLE_QTI_REFUSED(ARRIVES, READ, "Moodle 4.5 & 5.1, question/format"),
    MOODLE_QTI_BETTER(BETTER, READ, "Moodle 4.5 & 5.1, question/format"),
    MOODLE_XML_QUESTIONS(ARRIVES, RUN, "Moodle 4.5 & 5.1, question/format/xml"),
    MOODLE_XML_BANK(ARRIVES, RUN, "Moodle 5.1, mod/qbank"),
    MOODLE_QUESTIONS_TWICE(LOST, RUN, "Moodle 4.5 & 5.1, question/format"),
    MOODLE_QUESTIONS_QUIZ(SETTING, RUN, "Moodle 4.5 & 5.1, mod/quiz"),
    MOODLE_GIFT_QUESTIONS(ARRIVES, RUN, "Moodle 4.5 & 5.1, question/format/gift/format.php"),
    MOODLE_GIFT_LESS(LOST, RUN, "Moodle 4.5 & 5.1, question/format/gift/format.php"),
    MOODLE_GIFT_BETTER(BETTER, RUN, "Moodle 4.5 & 5.1, question/format"),

    CANVAS_SCORM_TOOL(ARRIVES, STATED, "Instructure: SCORM through an LTI tool"),
    CANVAS_SCORM_REPLACE(LOST, STATED, "Instructure: SCORM through an LTI tool"),
    CANVAS_SCORM_BETTER(BETTER, STATED, "Instructure: SCORM through an LTI tool"),
    CANVAS_EXTENSION_MODULES(ARRIVES, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_EXTENSION_QUIZZES(ARRIVES, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_EXTENSION_REST(LOST, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_EXTENSION_PUBLISH(SETTING, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_CARTRIDGE_MODULES(ARRIVES, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_CARTRIDGE_FILES(LOST, READ, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_CARTRIDGE_QUIZZES(ARRIVES, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_CARTRIDGE_PUBLISH(SETTING, RUN, "Canvas, QTI migration tool (2020)"),
    CANVAS_CARTRIDGE_LOST(LOST, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_CARTRIDGE_BANK(LOST, RUN, "Instructure, qti gem (New Quizzes)"),
    CANVAS_CARTRIDGE_BETTER(BETTER, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_CARTRIDGE_VERSION(ARRIVES, RUN, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_LINKS(ARRIVES, READ, "Canvas, cartridge importer (source of 2020)"),
    CANVAS_QTI12(ARRIVES, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_QTI21(ARRIVES, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_QTI21_LOST(LOST, RUN, "Canvas, QTI migration tool (2020)"),
    CANVAS_QTI22(ARRIVES, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_QTI30(ARRIVES, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_QTI_BETTER(BETTER, RUN, "Canvas, QTI migration tool (2020); Instructure, qti gem (New Quizzes)"),
    CANVAS_UNKNOWN(ARRIVES, UNKNOWN, ""),
    CANVAS_UNKNOWN_BETTER(BETTER, RUN, "Canvas, cartridge importer (source of 2020)"),

    GENERIC_SCORM12(ARRIVES, STATED, "ADL, SCORM 1.2"),
    GENERIC_SCORM2004(ARRIVES, STATED, "ADL, SCORM 2004"),
    GENERIC_SCORM_STATUS(SETTING, STATED, "ADL, SCORM Run-Time Environment"),
    GENERIC_SCORM2004_BETTER(BETTER, STATED, "docs of OpenOlat, aNewSpring, Moodle: SCORM 1.2 only or best"),
    GENERIC_CMI5(ARRIVES, STATED, "AICC, cmi5, 1st edition"),
    GENERIC_CMI5_BETTER(BETTER, STATED, "AICC, cmi5, 1st edition"),
    GENERIC_CARTRIDGE(ARRIVES, STATED, "1EdTech, Common Cartridge"),
    GENERIC_CARTRIDGE_LOST(LOST, STATED, "1EdTech, Common Cartridge"),
    GENERIC_LINKS(ARRIVES, STATED, "1EdTech, Thin Common Cartridge"),
    GENERIC_QTI(ARRIVES, UNKNOWN, ""),
    GENERIC_QUESTIONS(ARRIVES, UNKNOWN, ""),
    GENERIC_QUESTIONS_BETTER(BETTER, STATED, "ADL, SCORM 1.2"),

    SITE_UNTRACKED(ARRIVES, STATED, "a web page has no learning platform to tell"),
    SITE_BETTER(BETTER, STATED, "ADL, SCORM 1.2");

    /** What a rule is about. */
    public enum About {
        ARRIVES,
        LOST,
        SETTING,
        BETTER
    }

    private final About about;
    private final Evidence evidence;
    private final String source;

    ForecastRule(About about, Evidence evidence, String source) {
        this.about = about;
        this.evidence = evidence;
        this.source = source;
    }

    /** Such as {@code moodle-scorm-grade}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public About about() {
        return about;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Where it was run, read or said; empty where nobody knows. */
    public String source() {
        return source;
    }
}
