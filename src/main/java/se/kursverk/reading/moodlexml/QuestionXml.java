package se.kursverk.reading.moodlexml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Decimals;
import se.kursverk.reading.moodle.ItemFeedback;
import se.kursverk.reading.moodle.ItemTags;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.Shown;
import se.kursverk.reading.moodle.TextFormat;
import se.kursverk.reading.xml.XmlElement;

/** A {@code question} element, and what all types have alike. */
final class QuestionXml {

    private final XmlElement element;
    private final String type;
    private final Problems problems;
    private final ItemFeedback feedback;
    private final ItemTags tags;
    private final MoodleText text;

    QuestionXml(XmlElement element, String type, Problems problems) {
        this.element = element;
        this.type = type;
        this.problems = problems;
        this.feedback = new ItemFeedback(problems);
        List<String> written = element.child("tags").stream()
                .flatMap(all -> all.children("tag").stream())
                .map(tag -> tag.text().strip())
                .toList();
        this.tags = ItemTags.of(written, element.location(), problems);
        this.text = text("questiontext");
    }

    String type() {
        return type;
    }

    Problems problems() {
        return problems;
    }

    Location location() {
        return element.location();
    }

    /** Takes what the question says when it has been answered. */
    ItemFeedback feedback() {
        return feedback;
    }

    ItemTags tags() {
        return tags;
    }

    MoodleText questionText() {
        return text;
    }

    List<XmlElement> children(String name) {
        return element.children(name);
    }

    /** What a setting says; empty where it is not there or says nothing. */
    Optional<String> setting(String name) {
        return element.child(name).map(one -> one.text().strip()).filter(value -> !value.isEmpty());
    }

    /**
     * Whether a setting says yes: {@code 1} or {@code true}.
     *
     * @param otherwise what holds without it
     */
    boolean flag(String name, boolean otherwise) {
        return setting(name)
                .map(value -> value.equals("1") || value.equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    /** A text of the question; empty where there is none. */
    MoodleText text(String name) {
        return element.child(name).map(this::text).orElseGet(() -> new MoodleText("", TextFormat.HTML, location()));
    }

    /** The text within an element, and a warning for each file beside it that the text does not show. */
    MoodleText text(XmlElement within) {
        TextFormat format = within.attribute("format").map(TextFormat::ofXml).orElse(TextFormat.HTML);
        Optional<XmlElement> inner = within.child("text");
        String written = inner.map(XmlElement::text).orElse("").strip();
        for (XmlElement file : within.children("file")) {
            String name = file.attribute("name").orElse("");
            if (!shows(written, name)) {
                problems.warning(
                        "file-not-kept",
                        file.location(),
                        "Filen " + Shown.of(name) + " kom inte med; frågor har inga filer här.",
                        "Lägg den i lektionen, om den behövs.");
            }
        }
        return new MoodleText(
                written.replace("@@PLUGINFILE@@/", ""),
                format,
                inner.orElse(within).location());
    }

    /** Whether a picture or link in the text, which are told on their own, is to the file. */
    private static boolean shows(String html, String name) {
        return html.contains("@@PLUGINFILE@@")
                && Jsoup.parseBodyFragment(html).select("[src],[href]").stream()
                        .map(one -> one.attr("src") + one.attr("href"))
                        .anyMatch(address -> decoded(address).endsWith("/" + name));
    }

    private static String decoded(String address) {
        try {
            return java.net.URLDecoder.decode(address.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The answers, what they say freed of what is said after any right or wrong answer. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (XmlElement answer : element.children("answer")) {
            answers.add(answer(answer));
        }
        return answers;
    }

    Answer answer(XmlElement answer) {
        MoodleText said = answer.child("feedback")
                .map(this::text)
                .map(feedback::unmarked)
                .orElseGet(() -> new MoodleText("", TextFormat.HTML, answer.location()));
        MoodleText letters = text(answer);
        return new Answer(new MoodleText(letters.text(), letters.format(), answer.location()), percent(answer), said);
    }

    private BigDecimal percent(XmlElement answer) {
        String written = answer.attribute("fraction").orElse("0");
        Optional<BigDecimal> percent = Decimals.parse(written);
        if (percent.isEmpty()) {
            problems.error(
                    "fraction-malformed",
                    answer.location(),
                    "Svarets andel av poängen, " + Shown.of(written) + ", är inget tal.",
                    "Skriv ett tal från -100 till 100 i fraction.");
        }
        return percent.orElse(BigDecimal.ZERO);
    }

    /** Feedback that types with parts have for the whole. */
    void combinedFeedback() {
        feedback.correct(text("correctfeedback"));
        MoodleText incorrect = text("incorrectfeedback");
        MoodleText partly = text("partiallycorrectfeedback");
        feedback.incorrect(incorrect);
        feedback.incorrect(partly);
    }
}
