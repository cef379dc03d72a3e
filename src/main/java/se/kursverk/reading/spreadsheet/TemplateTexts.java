package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the template says. */
final class TemplateTexts {

    private static final int OPTIONS = 8;

    static final List<Example> EXAMPLES = List.of(
            Example.of(Kind.SINGLE, "Ett AI-verktyg hänvisar till 4 kap. 7 § socialtjänstlagen. Vad gör du först?", "1")
                    .options("Slår upp paragrafen", "Frågar verktyget om det är säkert", "Skickar svaret vidare")
                    .feedback(
                            "Ja. Lagtexten är originalet.",
                            "Verktyget kan bekräfta sitt eget fel.",
                            "Då går ett eventuellt fel vidare i ditt namn.")
                    .and(Column.HINT, "Var finns lagtexten?")
                    .and(Column.DIFFICULTY, "lätt")
                    .and(Column.COMPETENCE, "källkritik"),
            Example.of(Kind.MULTIPLE, "Vilka av dessa är personuppgifter?", "1; 2")
                    .options("Namn på en invånare", "Personnummer", "Kommunens budget", "Inget av detta")
                    .and(Column.POINTS, "2")
                    .and(Column.SHUFFLE, "utom sista")
                    .and(Column.CORRECT_FEEDBACK, "Just det. Båda pekar ut en person.")
                    .and(Column.INCORRECT_FEEDBACK, "Fråga dig om uppgiften går att knyta till en person."),
            Example.of(Kind.TRUE_FALSE, "Ett välskrivet svar är alltid sant.", "falskt")
                    .feedback(
                            "Nej. Att ett svar är välskrivet säger inget om innehållet.",
                            "Rätt. Språket och sanningen är två olika saker."),
            Example.of(Kind.TEXT, "Vad heter det när handlingar förstörs enligt beslut?", "gallring; att gallra"),
            Example.of(Kind.NUMBER, "Verktyget hade fel i 1 svar av 40. Hur stor andel är det?", "2,5 ± 0,1 procent"),
            Example.of(Kind.MATCH, "Para ihop uppgiften med lagen som gäller.", "")
                    .options(
                            "Namn på en invånare = Dataskyddsförordningen",
                            "Begäran om en handling = Tryckfrihetsförordningen",
                            "(inget) = Skollagen"),
            Example.of(Kind.ORDER, "I vilken ordning gör du?", "")
                    .options("Läser svaret", "Slår upp källan", "Använder svaret"),
            Example.of(Kind.GAPS, "Fyll luckorna.\nEn [[språkmodell]] räknar ut nästa [[ord]].", "")
                    .options("sökmotor", "lag"),
            Example.of(
                    Kind.LISTS,
                    "Välj rätt ord.\nDen som [[använder*|läser]] svaret [[ansvarar*|betalar|ansöker]] för det.",
                    ""),
            Example.of(
                            Kind.OPEN,
                            "Förklara med egna ord varför en språkmodell kan svara fel.",
                            "Den räknar ut vad som är *sannolikt*, inte vad som är sant.")
                    .and(Column.GENERAL_FEEDBACK, "Jämför ditt svar med exemplet."));

    private TemplateTexts() {}

    /** The template's columns in their order. */
    static List<Heading> columns() {
        List<Heading> columns =
                new ArrayList<>(List.of(Heading.of(Column.TYPE), Heading.of(Column.PROMPT), Heading.of(Column.ANSWER)));
        IntStream.rangeClosed(1, OPTIONS).forEach(number -> columns.add(new Heading(Column.OPTION, number)));
        IntStream.rangeClosed(1, OPTIONS).forEach(number -> columns.add(new Heading(Column.FEEDBACK, number)));
        for (Column column : List.of(
                Column.POINTS,
                Column.HINT,
                Column.CORRECT_FEEDBACK,
                Column.INCORRECT_FEEDBACK,
                Column.GENERAL_FEEDBACK,
                Column.DIFFICULTY,
                Column.COMPETENCE,
                Column.PAGE,
                Column.SHUFFLE,
                Column.ID)) {
            columns.add(Heading.of(column));
        }
        return columns;
    }

    /** Of a column, in characters. */
    static double width(Heading heading) {
        return switch (heading.column()) {
            case PROMPT -> 52;
            case TYPE, ANSWER -> 22;
            case OPTION, FEEDBACK, HINT, CORRECT_FEEDBACK, INCORRECT_FEEDBACK, GENERAL_FEEDBACK -> 28;
            case POINTS -> 8;
            case DIFFICULTY, COMPETENCE, PAGE, SHUFFLE, ID, CASE_SENSITIVE, IGNORE_SPACES, LINES -> 14;
        };
    }

    /** The sheet that explains, row by row; a row of one cell is a title or a note, and below a title stand headings. */
    static List<List<String>> explanation() {
        return List.of(
                List.of("Så fyller du i"),
                List.of(
                        "Skriv en fråga på varje rad i bladet Frågor. Titta i bladet Exempel och kopiera gärna rader därifrån."),
                List.of(
                        "Hämta sedan in filen: ./kursverk import fragor.xlsx --to gdpr. Lägg till --dry-run för att bara titta."),
                List.of("Finns det fel skrivs ingenting; varje fel visas med cellens namn, till exempel C7."),
                List.of(),
                List.of("Typerna"),
                List.of("Typ", "Skriv under Fråga och Alternativ", "Skriv under Rätt svar"),
                List.of("ett rätt", "Alternativen i var sin cell.", "Numret på det rätta alternativet: 2"),
                List.of("flera rätt", "Alternativen i var sin cell.", "Numren med semikolon emellan: 1; 3"),
                List.of(
                        "sant/falskt",
                        "Påståendet under Fråga. Återkoppling 1 visas för den som svarar sant, 2 för falskt.",
                        "sant eller falskt"),
                List.of(
                        "kortsvar",
                        "Inga alternativ.",
                        "Svaren som godtas, med semikolon emellan: gallring; att gallra"),
                List.of(
                        "tal",
                        "Inga alternativ.",
                        "Talet, gärna med felmarginal och enhet: 2,5 ± 0,1 procent. Går ± inte att skriva, skriv +/-."),
                List.of(
                        "para ihop",
                        "Ett par i varje cell: Namn på en invånare = Dataskyddsförordningen. Ett mål som inget hör till: (inget) = Skollagen.",
                        "Lämna tomt."),
                List.of("ordna", "Det som ska ordnas, i rätt ordning.", "Lämna tomt."),
                List.of(
                        "lucktext",
                        "Uppgiften på första raden och texten på nästa (Alt+Enter ger ny rad). Skriv orden som hör till luckorna inom dubbla hakparenteser: En [[språkmodell]] räknar. Under Alternativ: ord som inte passar.",
                        "Lämna tomt."),
                List.of(
                        "lucktext med listor",
                        "Som lucktext, men med listan i luckan och en stjärna efter det rätta: Den som [[använder*|läser]] svaret.",
                        "Lämna tomt."),
                List.of("fritext", "Inga alternativ.", "Ett exempelsvar som deltagaren jämför sitt eget med."),
                List.of("Lämnar du Typ tom gissar programmet när det inte går att ta fel."),
                List.of(),
                List.of("Övriga kolumner"),
                List.of("Kolumn", "Betydelse", "Om den är tom"),
                List.of("Poäng", "Vad ett helt rätt svar ger, 1 till 100.", "1"),
                List.of("Ledtråd", "Visas för den som ber om den.", "Ingen ledtråd."),
                List.of(
                        "Återkoppling rätt, fel, alltid",
                        "Visas efter rätt svar, efter fel svar och efter varje svar.",
                        "Ingen."),
                List.of("Återkoppling 1–8", "Visas för den som valde alternativet med samma nummer.", "Ingen."),
                List.of("Svårighet", "lätt, medel eller svår.", "medel"),
                List.of("Kompetens", "Vad frågan gäller, samma ord i flera frågor: källkritik.", "Ingen."),
                List.of("Sida", "Lektionssidan som förklarar: dess rubrik eller id.", "Ingen."),
                List.of("Blanda", "ja, nej eller utom sista (när sista alternativet är ”inget av detta”).", "ja"),
                List.of("Id", "Frågans namn i statistiken. Ändras inte senare.", "Görs av frågans första ord."),
                List.of(),
                List.of("Kolumnerna får stå i vilken ordning som helst, och de du inte behöver kan du ta bort."),
                List.of("Texterna är Markdown: **fet**, *kursiv*, en tom rad ger nytt stycke."));
    }

    /** A row of examples. */
    record Example(Map<Heading, String> cells) {

        static Example of(Kind kind, String prompt, String answer) {
            Map<Heading, String> cells = new LinkedHashMap<>();
            cells.put(Heading.of(Column.TYPE), kind.title());
            cells.put(Heading.of(Column.PROMPT), prompt);
            cells.put(Heading.of(Column.ANSWER), answer);
            return new Example(cells);
        }

        Example options(String... texts) {
            return numbered(Column.OPTION, texts);
        }

        Example feedback(String... texts) {
            return numbered(Column.FEEDBACK, texts);
        }

        private Example numbered(Column column, String... texts) {
            Map<Heading, String> more = new LinkedHashMap<>(cells);
            for (int i = 0; i < texts.length; i++) {
                more.put(new Heading(column, i + 1), texts[i]);
            }
            return new Example(more);
        }

        Example and(Column column, String text) {
            Map<Heading, String> more = new LinkedHashMap<>(cells);
            more.put(Heading.of(column), text);
            return new Example(more);
        }

        String cell(Heading heading) {
            return cells.getOrDefault(heading, "");
        }
    }
}
