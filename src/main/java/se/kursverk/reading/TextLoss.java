package se.kursverk.reading;

/** The kinds of things that a question's text may have in other systems but not here. */
enum TextLoss {
    PICTURE(
            "picture-not-kept",
            "En bild kom inte med, eftersom frågor inte har bilder här: %s.",
            "Beskriv i ord det som bilden visar, eller lägg bilden i lektionen."),
    MEDIA("media-not-kept", "Inbäddat innehåll kom inte med: %s.", "Beskriv innehållet i ord, eller länka till det."),
    SCRIPT("script-not-kept", "Programkod kom inte med: %s.", "Kontrollera att frågan går att förstå utan den."),
    FORM("form-not-kept", "Formulärfält kom inte med: %s.", "Kontrollera att frågan går att förstå utan dem."),
    MATH("math-not-kept", "En formel i MathML kom inte med: %s.", "Skriv formeln med vanliga tecken, <sub> och <sup>."),
    MATH_AS_TEXT(
            "math-as-text",
            "En formel i TeX blev vanlig text: %s.",
            "Skriv formeln med vanliga tecken, <sub> och <sup>."),
    HEADING("heading-flattened", "En rubrik blev fetstil: %s.", "Skriv om texten, om den blir för lång."),
    TABLE(
            "table-flattened",
            "En tabell kunde inte återges som den var: %s.",
            "Jämför med originalet och skriv om texten."),
    BLOCKS(
            "text-flattened",
            "Listor, stycken eller tabeller blev ett enda stycke: %s.",
            "Kontrollera texten, och korta den gärna."),
    FORMATTING(
            "formatting-not-kept", "Formatering kom inte med: %s.", "Kontrollera att texten går att förstå utan den."),
    LINK(
            "link-not-kept",
            "En länk gick inte att behålla: %s.",
            "Länka till en adress som börjar med https://, om läsaren behöver den."),
    TAG("tag-not-kept", "Okända taggar togs bort, men texten i dem står kvar: %s.", "Kontrollera texten."),
    CHARACTER("character-not-kept", "Osynliga styrtecken togs bort: %s.", "Kontrollera texten."),
    DEPTH("text-too-deep", "Listor eller citat låg i varandra i för många steg.%s", "Skriv enklare."),
    LENGTH("text-too-long", "Texten är för lång och kom inte med (%s tecken).", "Korta den till högst 50 000 tecken.");

    private final String code;
    private final String text;
    private final String remedy;

    TextLoss(String code, String text, String remedy) {
        this.code = code;
        this.text = text;
        this.remedy = remedy;
    }

    String code() {
        return code;
    }

    /** With {@code %s} for what exactly. */
    String text() {
        return text;
    }

    String remedy() {
        return remedy;
    }
}
