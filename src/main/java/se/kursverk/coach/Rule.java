package se.kursverk.coach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that the coach looks for, with what to do about it. */
public enum Rule {
    QUIZ_ITEMS("Lägg till frågor, så att det blir minst åtta."),
    QUIZ_TYPES("Byt några frågor mot andra frågetyper, så att det blir minst fyra."),
    QUIZ_SITUATIONS("Börja fler frågor med något som händer på en arbetsplats, så att det blir minst fem."),
    LONGEST_OPTION("Korta det rätta alternativet, eller gör de andra lika utförliga."),
    LONGEST_OPTION_OFTEN("Korta det rätta alternativet i några av frågorna, eller gör de andra lika utförliga."),
    OPTION_POSITION("Flytta om alternativen, så att det rätta står lika ofta på varje plats."),
    CLAIM_ANSWER("Vänd på påståendet, så att sanna och falska blir ungefär lika många."),
    OPTION_FORM("Skriv alla alternativ på samma sätt: stor eller liten bokstav först, punkt sist eller inte."),
    OPTION_IMPLAUSIBLE("Byt alternativet mot ett misstag som någon gör på riktigt, lika långt som de andra."),
    OPTIONS_OVERLAP("Skriv om alternativen, så att bara ett av dem kan stämma åt gången."),
    ALL_OF_THE_ABOVE("Byt alternativet mot ett eget svar, eller gör om frågan till multiple-choice."),
    ABSOLUTE_WORD("Ta bort det tvärsäkra ordet, eller använd ett sådant också i ett rätt svar."),
    WORD_ECHO("Byt orden i det rätta alternativet, eller använd dem också i ett felaktigt."),
    PROMPT_NEGATED("Fråga efter det som stämmer, i stället för efter det som inte gör det."),
    PROMPT_ENDING("Avsluta med en hel fråga, eller flytta artikeln till alternativen."),
    FEEDBACK_MISSING("Skriv varför svaret är rätt eller fel, och vad som gäller."),
    FEEDBACK_REPEATED("Skriv en egen återkoppling, som svarar på just det här svaret."),
    SCENARIO_DECISIONS("Lägg till situationer, så att den längsta vägen har minst fyra val."),
    SCENARIO_ENDS("Lägg till slut som följer av valen, så att det blir minst tre."),
    SCENARIO_CHOICES(
            "Lägg till ett val som en klok person skulle kunna göra, eller slå ihop situationen med en annan."),
    SCENARIO_PATTERN("Blanda valens ordning och längd, så att det bästa inte går att se på formen."),
    LESSON_WORDS("Stryk eller bygg ut, så att lektionen får 600–900 ord."),
    LESSON_PAGES("Dela eller slå ihop sidor, så att det blir tre till fem."),
    PAGE_LIX("Dela långa meningar och byt långa ord mot korta."),
    SENTENCE_LENGTH("Dela meningen i två, eller gör en lista av det den räknar upp."),
    WORD_LENGTH("Skriv om med flera korta ord, eller förklara ordet i ett begrepp-block."),
    ABBREVIATION("Skriv ut orden första gången, med förkortningen inom parentes, eller låt bli att förkorta."),
    TERM_UNDEFINED("Förklara ordet i ett begrepp-block eller i ordlista.yaml, eller ta bort markeringen."),
    SENTENCE_TWICE("Skriv meningen på ett annat sätt i en av modulerna."),
    SOURCES_MISSING("Lägg till de källor som modulen bygger på, under sources i modul.yaml."),
    LAW_WITHOUT_SOURCE("Lägg till lagen under sources i modul.yaml."),
    REVIEW_MISSING("Låt någon granska modulen, och skriv reviewed i modul.yaml."),
    REVIEW_OVERDUE("Granska modulen på nytt, och skriv nya datum i reviewed."),
    EXCEPTION_UNKNOWN("Skriv ett id ur tabellen i content/README.md."),
    EXCEPTION_UNNEEDED("Ta bort undantaget.");

    private final String id;
    private final String remedy;

    Rule(String remedy) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.remedy = remedy;
    }

    /** Stable, lower case with hyphens: authors name it in exceptions. */
    public String id() {
        return id;
    }

    /** What to do, one sentence, verb first. */
    public String remedy() {
        return remedy;
    }

    static Optional<Rule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
