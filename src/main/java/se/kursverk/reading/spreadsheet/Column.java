package se.kursverk.reading.spreadsheet;

import java.util.List;

/** The columns that we know. The first name is the one that the template has; the others are taken too. */
enum Column {
    TYPE("Typ", "Frågetyp", "Sort", "Type"),
    PROMPT("Fråga", "Frågan", "Frågetext", "Uppgift", "Påstående", "Prompt", "Question"),
    OPTION("Alternativ", "Alt", "Svarsalternativ", "Svar", "Option"),
    ANSWER("Rätt svar", "Rätta svar", "Rätt", "Facit", "Svar", "Answer", "Correct answer"),
    FEEDBACK("Återkoppling", "Återkoppling alternativ", "Feedback", "Kommentar"),
    CORRECT_FEEDBACK("Återkoppling rätt", "Återkoppling vid rätt svar", "Feedback rätt"),
    INCORRECT_FEEDBACK("Återkoppling fel", "Återkoppling vid fel svar", "Feedback fel"),
    GENERAL_FEEDBACK("Återkoppling alltid", "Återkoppling", "Feedback", "Förklaring", "Kommentar"),
    HINT("Ledtråd", "Tips", "Hint"),
    POINTS("Poäng", "Points"),
    DIFFICULTY("Svårighet", "Svårighetsgrad", "Nivå", "Difficulty"),
    COMPETENCE("Kompetens", "Competence"),
    PAGE("Sida", "Lektionssida", "Page"),
    ID("Id", "Fråge-id", "Frågans id"),
    SHUFFLE("Blanda", "Blanda alternativ", "Shuffle"),
    CASE_SENSITIVE("Skilj på stora och små bokstäver", "Skiftläge"),
    IGNORE_SPACES("Bortse från mellanslag"),
    LINES("Rader", "Antal rader");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** What the template and problems call it. */
    String title() {
        return names.getFirst();
    }

    List<String> names() {
        return names;
    }

    /** Whether there is one for each option, with a number in its name. */
    boolean numbered() {
        return this == OPTION || this == FEEDBACK;
    }
}
