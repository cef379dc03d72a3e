package se.kursverk.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What goes wrong with a QTI 1.2 item in Canvas, New Quizzes and Moodle, each of which has run such items. */
final class Qti12ItemCheck {

    private static final Pattern RESERVED = Pattern.compile("correct|wrong|_all|general_");
    private static final Pattern IMAGE = Pattern.compile("<img\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_IN_PROFILE = Set.of(
            "vargte", "vargt", "varlte", "varlt", "response_num", "response_grp", "response_xy", "render_slider");
    private static final Set<QuestionType> MANUAL =
            Set.of(QuestionType.EXTENDED_TEXT, QuestionType.TEXT_ONLY, QuestionType.OTHER);

    private final Qti12Item item;
    private final XmlElement element;
    private final Findings findings;
    private final Qti12Check.Profile profile;

    Qti12ItemCheck(Qti12Item item, Findings findings, Qti12Check.Profile profile) {
        this.item = item;
        this.element = item.element();
        this.findings = findings;
        this.profile = profile;
    }

    void run() {
        boolean known = switch (profile) {
            case CARTRIDGE -> checkProfile();
            case CANVAS -> checkCanvas();
            case PLAIN -> true;
        };
        checkReferences();
        if (known) {
            checkConditions();
        }
    }

    private boolean checkProfile() {
        String type = item.field("cc_profile");
        if (type.equals("cc.pattern_match.v0p1")) {
            add(
                    Rule.QTI_PATTERN_MATCH,
                    element,
                    "Frågetypen pattern_match ger fel poäng i Moodle och går fel i Canvas.");
            return false;
        }
        if (!Qti12Item.profiles().contains(type)) {
            add(
                    Rule.QTI_PROFILE_UNKNOWN,
                    element,
                    "Frågan säger inte vilken av cartridgens frågetyper den är: " + Shown.quoted(type) + ".");
            return false;
        }
        if (!item.field("question_type").isEmpty()) {
            add(
                    Rule.QTI_QUESTION_TYPE,
                    element,
                    "Canvas question_type i en cartridge-fråga gör att svaren kan tappas.");
        }
        String weight = item.field("cc_weighting");
        String points = item.field("points_possible");
        if (points.isEmpty() || (!weight.isEmpty() && !sameNumber(weight, points))) {
            add(
                    Rule.QTI_POINTS,
                    element,
                    "Frågans poäng är inte desamma i cc_weighting och points_possible, eller saknas.");
        }
        checkProfileElements();
        checkByType(item.type());
        return true;
    }

    private void checkProfileElements() {
        element.all()
                .filter(one -> NOT_IN_PROFILE.contains(one.name())
                        || (one.is("setvar") && one.attribute("action").equals("Add")))
                .limit(1)
                .forEach(one -> add(
                        Rule.QTI_PROFILE_ELEMENT, one, "Elementet " + one.name() + " finns inte i cartridgens QTI."));
        element.all("response_lid")
                .skip(1)
                .limit(1)
                .forEach(one -> add(
                        Rule.QTI_PROFILE_ELEMENT, one, "Cartridgens QTI tillåter en enda response_lid i en fråga."));
        element.all("mattext")
                .filter(text -> IMAGE.matcher(text.text()).find())
                .limit(1)
                .forEach(text -> add(Rule.QTI_IMAGE, text, "En bild i frågan syns inte i Moodle."));
    }

    private void checkByType(QuestionType type) {
        if (type == QuestionType.TRUE_FALSE && !Set.of("true", "false").containsAll(item.options())) {
            add(Rule.QTI_TRUE_FALSE_IDENT, element, "Alternativen i en sant/falskt-fråga heter inte true och false.");
        }
        if (type == QuestionType.MULTIPLE_CHOICE) {
            checkMultiple();
        }
        for (XmlElement condition : item.conditions()) {
            boolean other = condition.any(one -> one.is("other"));
            boolean incorrect = condition.children("displayfeedback").stream()
                    .anyMatch(one -> one.attribute("linkrefid").equals("general_incorrect_fb"));
            if (other && incorrect && condition.attribute("continue").equals("Yes")) {
                add(
                        Rule.QTI_INCORRECT_CONTINUE,
                        condition,
                        "Återkopplingen på fel svar visas i Moodle också efter rätt svar.");
            }
        }
    }

    private void checkMultiple() {
        for (XmlElement condition : item.conditions()) {
            List<XmlElement> wanted = Qti12Item.wanted(condition);
            if (Qti12Item.scores(condition)) {
                wanted.stream()
                        .filter(one -> !one.attribute("case").equals("Yes"))
                        .limit(1)
                        .forEach(one -> add(
                                Rule.QTI_MULTIPLE_CASE, one, "Utan case=\"Yes\" ger inget alternativ poäng i Moodle."));
            } else if (!wanted.isEmpty() && condition.child("displayfeedback").isPresent()) {
                findings.once(
                        Rule.QTI_MULTIPLE_OPTION_FEEDBACK,
                        element.path() + element.attribute("ident"),
                        findings.at(condition),
                        "Återkoppling på ett enda alternativ blir i Moodle återkoppling på hela frågan.");
            }
        }
    }

    private boolean checkCanvas() {
        if (item.field("question_type").isEmpty()
                || (item.field("points_possible").isEmpty() && item.type() != QuestionType.TEXT_ONLY)) {
            add(Rule.CANVAS_QUESTION, element, "Frågan saknar question_type eller points_possible.");
        }
        return true;
    }

    private void checkReferences() {
        Set<String> feedback = item.feedback();
        element.all("displayfeedback")
                .filter(one -> !feedback.contains(one.attribute("linkrefid")))
                .forEach(one -> add(
                        Rule.QTI_FEEDBACK_MISSING,
                        one,
                        "Återkopplingen " + Shown.quoted(one.attribute("linkrefid")) + " finns inte."));
        Set<String> options = item.options();
        if (!element.any(one -> one.is("response_str"))) {
            element.all("varequal")
                    .filter(one -> !options.isEmpty() && !options.contains(one.text()))
                    .forEach(one -> add(
                            Rule.QTI_ANSWER_MISSING, one, "Alternativet " + Shown.quoted(one.text()) + " finns inte."));
        }
    }

    private void checkConditions() {
        Set<String> scored = new HashSet<>();
        boolean single = item.type() == QuestionType.SINGLE_CHOICE || item.type() == QuestionType.TRUE_FALSE;
        for (XmlElement condition : item.conditions()) {
            if (condition.children("displayfeedback").size() > 1) {
                add(Rule.QTI_TWO_FEEDBACKS, condition, "Två återkopplingar i ett villkor; Canvas behåller en.");
            }
            condition.children("setvar").stream()
                    .filter(one -> single && Qti12Item.isZero(one.text()))
                    .forEach(one -> add(
                            Rule.QTI_SETVAR_ZERO,
                            one,
                            "setvar 0 på ett fel svar räknar New Quizzes som ett rätt svar."));
            for (XmlElement wanted : single ? Qti12Item.wanted(condition) : List.<XmlElement>of()) {
                if (scored.contains(wanted.text())) {
                    add(
                            Rule.QTI_SCORED_TWICE,
                            wanted,
                            "Alternativet prövas igen efter att det gett poäng; i Canvas får frågan då inget rätt svar.");
                }
                if (Qti12Item.scores(condition)) {
                    scored.add(wanted.text());
                }
            }
        }
        item.options().stream()
                .filter(option -> RESERVED.matcher(option).find())
                .sorted()
                .limit(1)
                .forEach(option -> add(
                        Rule.QTI_IDENT_RESERVED,
                        element,
                        "Ident " + Shown.quoted(option) + " gör att Canvas flyttar alternativets återkoppling."));
        boolean answered =
                MANUAL.contains(item.type()) || item.conditions().stream().anyMatch(Qti12Item::scores);
        if (!answered) {
            add(Rule.QTI_NO_CORRECT_ANSWER, element, "Inget svar på frågan ger poäng.");
        }
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return Double.compare(Double.parseDouble(one), Double.parseDouble(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void add(Rule rule, XmlElement place, String text) {
        findings.add(rule, findings.at(place), text);
    }
}
