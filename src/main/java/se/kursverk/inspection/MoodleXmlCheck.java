package se.kursverk.inspection;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of questions in Moodle XML, as Moodle's import reads it. */
final class MoodleXmlCheck {

    private static final Map<String, QuestionType> TYPES = Map.ofEntries(
            Map.entry("multichoice", QuestionType.SINGLE_CHOICE),
            Map.entry("truefalse", QuestionType.TRUE_FALSE),
            Map.entry("shortanswer", QuestionType.TEXT_ENTRY),
            Map.entry("numerical", QuestionType.NUMERIC),
            Map.entry("matching", QuestionType.MATCH),
            Map.entry("essay", QuestionType.EXTENDED_TEXT),
            Map.entry("ordering", QuestionType.ORDER),
            Map.entry("cloze", QuestionType.GAP),
            Map.entry("multianswer", QuestionType.GAP),
            Map.entry("ddwtos", QuestionType.GAP),
            Map.entry("gapselect", QuestionType.GAP),
            Map.entry("description", QuestionType.TEXT_ONLY),
            Map.entry("ddimageortext", QuestionType.OTHER),
            Map.entry("ddmarker", QuestionType.OTHER),
            Map.entry("calculated", QuestionType.OTHER),
            Map.entry("calculatedsimple", QuestionType.OTHER),
            Map.entry("calculatedmulti", QuestionType.OTHER),
            Map.entry("randomsamatch", QuestionType.OTHER));
    private static final Set<String> GRADED = Set.of("multichoice", "truefalse", "shortanswer", "numerical");
    private static final double[] FRACTIONS = {
        100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111,
        10, 5, 0
    };
    private static final double TOLERANCE = 0.001;
    private static final Pattern PLUGIN_FILE = Pattern.compile("@@PLUGINFILE@@/([^\"'<>\\s)]+)");

    private final Examination examination;
    private final Findings findings;

    MoodleXmlCheck(Examination examination) {
        this.examination = examination;
        this.findings = examination.findings();
    }

    void run() {
        examination.xml("").ifPresent(root -> {
            Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
            String title = "";
            for (XmlElement question : root.children("question")) {
                String type = question.attribute("type");
                if (type.equals("category")) {
                    title = question.at("category", "text")
                            .map(XmlElement::text)
                            .orElse("");
                    examination.facts().title(title);
                } else {
                    check(question, type, types);
                }
            }
            examination.facts().quiz(new PackageQuiz("", title, true, false, types));
        });
    }

    private void check(XmlElement question, String type, Map<QuestionType, Integer> types) {
        QuestionType known = TYPES.get(type);
        if (known == null) {
            add(Rule.MOODLE_TYPE, question, "Frågetypen " + Shown.quoted(type) + " finns inte i Moodle.");
            return;
        }
        boolean several = question.text("single").equals("false")
                || question.text("single").equals("0");
        types.merge(
                known == QuestionType.SINGLE_CHOICE && several ? QuestionType.MULTIPLE_CHOICE : known, 1, Integer::sum);
        boolean named = question.at("name", "text").isPresent();
        if ((!named && !type.equals("cloze") && !type.equals("multianswer"))
                || question.at("questiontext", "text").isEmpty()) {
            add(Rule.MOODLE_QUESTION_TEXT, question, "Frågan saknar namn eller frågetext.");
        }
        if (type.equals("ordering") && question.children("hint").size() < 2) {
            add(
                    Rule.MOODLE_ORDERING_HINTS,
                    question,
                    "En ordningsfråga utan två hint avbryter hela importen i Moodle.");
        }
        checkAnswers(question, type);
        question.all().filter(one -> one.child("text").isPresent()).forEach(this::checkFiles);
    }

    private void checkAnswers(XmlElement question, String type) {
        List<XmlElement> answers = question.children("answer");
        boolean correct = false;
        for (XmlElement answer : answers) {
            String fraction = answer.attribute("fraction");
            double value = number(fraction);
            correct |= value > 0;
            if (answer.find("fraction").isPresent() && !type.equals("ordering") && !known(value)) {
                add(
                        Rule.MOODLE_FRACTION,
                        answer,
                        "Andelen " + Shown.quoted(fraction) + " finns inte i Moodles lista, så importen stannar.");
                correct = true;
            }
        }
        if (GRADED.contains(type) && !correct) {
            add(Rule.MOODLE_NO_CORRECT_ANSWER, question, "Inget svar på frågan ger poäng.");
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean known(double value) {
        for (double one : FRACTIONS) {
            if (Math.abs(Math.abs(value) - one) < TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private void checkFiles(XmlElement texts) {
        Matcher matcher = PLUGIN_FILE.matcher(texts.text("text"));
        Set<String> there = new HashSet<>();
        texts.children("file").forEach(file -> there.add(path(file)));
        while (matcher.find()) {
            String name = Href.of("", matcher.group(1)).path();
            if (!there.contains(name)) {
                add(
                        Rule.MOODLE_FILE_MISSING,
                        texts,
                        "Bilden " + Shown.quoted(name) + " följer inte med i texten som visar den.");
            }
        }
    }

    /** As texts write it after {@code @@PLUGINFILE@@/}. */
    private static String path(XmlElement file) {
        String path = file.attribute("path") + file.attribute("name");
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private void add(Rule rule, XmlElement place, String text) {
        findings.add(rule, findings.at(place), text);
    }
}
