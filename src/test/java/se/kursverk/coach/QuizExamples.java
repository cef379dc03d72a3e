package se.kursverk.coach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.TestCourses;

/** What breaks the rules about questions. */
final class QuizExamples {

    private static final String SITUATION =
            "Du sitter i kontaktcenter och en invånare ringer om sin avgift. Vad svarar du henne?";

    private QuizExamples() {}

    static Example items() {
        return new Example(Draft.ofItems(same(7, SITUATION)), Draft.ofItems(same(8, SITUATION)), "");
    }

    static Example situations() {
        return new Example(
                Draft.ofItems(both(same(4, SITUATION), same(4, "Vad är en prompt?"))),
                Draft.ofItems(both(same(5, SITUATION), same(3, "Vad är en prompt?"))),
                "");
    }

    static Example types() {
        List<Item> three = List.of(
                Draft.choice("Vad gör du?", "*Läser", "Frågar"),
                Draft.claim("Det stämmer.", true, "", ""),
                number("tal"));
        Item fourth = Draft.item(
                "ord", "Vad heter det?", new Interaction.TextEntry(List.of("svar"), false, false, 9), Feedback.NONE);
        return new Example(
                Draft.ofItems(both(three, List.of(number("annat-tal")))),
                Draft.ofItems(both(three, List.of(fourth))),
                "");
    }

    static Example longestOption() {
        String wrong = "Frågar en kollega om råd";
        return new Example(
                Draft.ofItems(Draft.choice(
                        "Vad gör du?",
                        "*Läser hela paragrafen i lagtexten och jämför den ord för ord med svaret",
                        wrong)),
                Draft.ofItems(Draft.choice("Vad gör du?", "*Läser hela paragrafen i lagtexten", wrong)),
                "fraga/options/a/text");
    }

    static Example longestOptionOften() {
        String[] longest = {"*Läser lagtexten", "Frågar", "Väntar"};
        String[] middling = {"*Läser", "Frågar någon", "Väntar"};
        return new Example(
                Draft.ofItems(asked(longest, longest, longest, longest)),
                Draft.ofItems(asked(longest, middling, longest, middling)),
                "");
    }

    static Example optionPosition() {
        String[] first = {"*Läser", "Frågar", "Väntar"};
        String[] second = {"Frågar", "*Läser", "Väntar"};
        String[] third = {"Frågar", "Väntar", "*Läser"};
        return new Example(
                Draft.ofItems(asked(first, first, first, first)),
                Draft.ofItems(asked(first, second, third, first)),
                "");
    }

    static Example claimAnswer() {
        Draft six = Draft.ofItems(IntStream.range(0, 6)
                        .mapToObj(i -> Draft.claim("pastaende-" + i, "Så är det.", false, "", ""))
                        .toList())
                .named("annan");
        return new Example(
                Draft.ofItems(Draft.claim("Så är det.", false, "", "")),
                Draft.ofItems(Draft.claim("Så är det.", true, "", "")),
                "pastaende/answer",
                List.of(six));
    }

    static Example optionForm() {
        return new Example(
                Draft.ofItems(Draft.choice("Vad gör du?", "*Läser lagen.", "Frågar", "Väntar")),
                Draft.ofItems(Draft.choice("Vad gör du?", "*Läser lagen", "Frågar", "Väntar")),
                "fraga/options/a/text");
    }

    static Example optionImplausible() {
        String right = "*Läser vad kollektivavtalet säger";
        String wrong = "Frågar verktyget en gång till om det är säkert";
        return new Example(
                Draft.ofItems(Draft.choice("Vad gör du?", right, wrong, "Gissar")),
                Draft.ofItems(Draft.choice("Vad gör du?", right, wrong, "Tar det svar som kommer flest gånger")),
                "fraga/options/c/text");
    }

    static Example optionsOverlap() {
        return new Example(
                Draft.ofItems(Draft.choice("Hur länge?", "10–20 dagar", "*20–30 dagar")),
                Draft.ofItems(Draft.choice("Hur länge?", "10–19 dagar", "*20–30 dagar")),
                "fraga/options/b/text");
    }

    static Example allOfTheAbove() {
        return new Example(
                Draft.ofItems(Draft.choice("Vad gör du?", "Läser lagen", "Frågar chefen", "*Alla ovanstående")),
                Draft.ofItems(Draft.choice("Vad gör du?", "Läser lagen", "Frågar chefen", "*Läser och frågar")),
                "fraga/options/c/text");
    }

    static Example absoluteWord() {
        return new Example(
                Draft.ofItems(Draft.choice("Vad gäller?", "*Svaret kan vara fel", "Svaret är alltid rätt")),
                Draft.ofItems(Draft.choice("Vad gäller?", "*Svaret är aldrig säkert", "Svaret är alltid rätt")),
                "fraga/options/b/text");
    }

    static Example wordEcho() {
        String question = "Vad skyddar personuppgifter i ett bygglovsärende?";
        return new Example(
                Draft.ofItems(Draft.choice(
                        question, "*Att bygglovsärendet rensas från personuppgifter", "Att verktyget är nytt")),
                Draft.ofItems(Draft.choice(question, "*Att namn och adress stryks", "Att verktyget är nytt")),
                "fraga/options/a/text");
    }

    static Example promptNegated() {
        return new Example(
                Draft.ofItems(Draft.choice("Vilken uppgift är inte känslig?", "*Namn", "Diagnos")),
                Draft.ofItems(Draft.choice("Vilken uppgift är känslig?", "Namn", "*Diagnos")),
                "fraga/prompt");
    }

    static Example promptEnding() {
        return new Example(
                Draft.ofItems(Draft.choice("Ett påhittat svar är en …", "*hallucination", "fel")),
                Draft.ofItems(Draft.choice("Vad kallas ett påhittat svar?", "*Hallucination", "Fel")),
                "fraga/prompt");
    }

    static Example feedbackMissing() {
        return new Example(
                Draft.ofItems(Draft.claim("Svaret är rätt.", false, "Fel.", "Just det.")),
                Draft.ofItems(Draft.claim("Svaret är rätt.", false, "Ingen har jämfört det.", "Just det.")),
                "pastaende");
    }

    static Example feedbackRepeated() {
        return new Example(
                Draft.ofItems(Draft.claim("Svaret är rätt.", false, "Läs lagen i stället.", "Läs lagen i stället.")),
                Draft.ofItems(Draft.claim("Svaret är rätt.", false, "Läs lagen i stället.", "Ja, läs lagen först.")),
                "pastaende/falseFeedback");
    }

    private static Item number(String id) {
        return Draft.item(
                id,
                "Hur många?",
                new Interaction.Numeric(BigDecimal.ONE, BigDecimal.ZERO, Optional.empty()),
                new Feedback(
                        Optional.empty(), Optional.of(TestCourses.text("Räkna dem en gång till.")), Optional.empty()));
    }

    private static List<Item> same(int count, String prompt) {
        return IntStream.range(0, count)
                .mapToObj(i -> Draft.identified("fraga-" + i, prompt, "*Läser", "Frågar"))
                .toList();
    }

    private static List<Item> asked(String[]... options) {
        return IntStream.range(0, options.length)
                .mapToObj(i -> Draft.identified("fraga-" + i, "Vad gör du?", options[i]))
                .toList();
    }

    private static List<Item> both(List<Item> some, List<Item> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
