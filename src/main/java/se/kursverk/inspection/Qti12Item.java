package se.kursverk.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item of QTI 1.2, with the answers to what checks ask of it. */
record Qti12Item(XmlElement element) {

    private static final Pattern ZERO = Pattern.compile("-?0+(?:\\.0*)?");
    private static final Map<String, QuestionType> PROFILES = Map.of(
            "cc.multiple_choice.v0p1", QuestionType.SINGLE_CHOICE,
            "cc.multiple_response.v0p1", QuestionType.MULTIPLE_CHOICE,
            "cc.true_false.v0p1", QuestionType.TRUE_FALSE,
            "cc.fib.v0p1", QuestionType.TEXT_ENTRY,
            "cc.pattern_match.v0p1", QuestionType.TEXT_ENTRY,
            "cc.essay.v0p1", QuestionType.EXTENDED_TEXT);
    private static final Map<String, QuestionType> CANVAS = Map.ofEntries(
            Map.entry("multiple_choice_question", QuestionType.SINGLE_CHOICE),
            Map.entry("multiple_answers_question", QuestionType.MULTIPLE_CHOICE),
            Map.entry("true_false_question", QuestionType.TRUE_FALSE),
            Map.entry("short_answer_question", QuestionType.TEXT_ENTRY),
            Map.entry("fill_in_multiple_blanks_question", QuestionType.TEXT_ENTRY),
            Map.entry("multiple_dropdowns_question", QuestionType.GAP),
            Map.entry("matching_question", QuestionType.MATCH),
            Map.entry("numerical_question", QuestionType.NUMERIC),
            Map.entry("essay_question", QuestionType.EXTENDED_TEXT),
            Map.entry("text_only_question", QuestionType.TEXT_ONLY));

    /** Every type of the CC profile. */
    static Set<String> profiles() {
        return PROFILES.keySet();
    }

    /** A field of the metadata; nothing where it is missing. */
    String field(String label) {
        return element.all("qtimetadatafield")
                .filter(field -> field.text("fieldlabel").equals(label))
                .map(field -> field.text("fieldentry"))
                .findFirst()
                .orElse("");
    }

    QuestionType type() {
        String canvas = field("question_type");
        return canvas.isEmpty()
                ? PROFILES.getOrDefault(field("cc_profile"), bySight())
                : CANVAS.getOrDefault(canvas, QuestionType.OTHER);
    }

    private QuestionType bySight() {
        List<XmlElement> choices = element.all("response_lid").toList();
        if (choices.size() > 1) {
            return QuestionType.MATCH;
        }
        if (!choices.isEmpty()) {
            return choices.getFirst().attribute("rcardinality").equals("Multiple")
                    ? QuestionType.MULTIPLE_CHOICE
                    : QuestionType.SINGLE_CHOICE;
        }
        boolean text = element.any(one -> one.is("response_str"));
        return text ? QuestionType.TEXT_ENTRY : QuestionType.OTHER;
    }

    /** Conditions in the order in which they are tried. */
    List<XmlElement> conditions() {
        return element.all("respcondition").toList();
    }

    /** Idents of the options. */
    Set<String> options() {
        return element.all("response_label")
                .map(label -> label.attribute("ident"))
                .collect(Collectors.toSet());
    }

    /** Idents of the feedback that there is. */
    Set<String> feedback() {
        return element.all("itemfeedback").map(one -> one.attribute("ident")).collect(Collectors.toSet());
    }

    /** The options that a condition asks for, those under {@code not} left out. */
    static List<XmlElement> wanted(XmlElement condition) {
        return condition.children("conditionvar").stream()
                .flatMap(Qti12Item::positive)
                .toList();
    }

    private static Stream<XmlElement> positive(XmlElement element) {
        if (element.is("not")) {
            return Stream.empty();
        }
        return element.is("varequal")
                ? Stream.of(element)
                : element.children().stream().flatMap(Qti12Item::positive);
    }

    /** Whether a condition gives points. */
    static boolean scores(XmlElement condition) {
        return condition.children("setvar").stream().anyMatch(one -> !isZero(one.text()));
    }

    static boolean isZero(String number) {
        return ZERO.matcher(number).matches();
    }
}
