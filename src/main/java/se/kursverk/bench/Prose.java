package se.kursverk.bench;

import java.util.List;
import java.util.Random;

/** Swedish-looking text without meaning, always the same for the same seed. */
final class Prose {

    private static final List<String> SMALL = List.of(
            ("och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år"
                            + " under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket"
                            + " än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sätt detta innan"
                            + " varje utan både först därför annars ibland ofta aldrig alltid kanske snart redan")
                    .split(" "));

    private static final List<String> VERBS = List.of(
            ("skriver läser granskar ändrar sparar skickar frågar svarar beslutar prövar jämför visar hämtar lämnar ansvarar"
                            + " bedömer förklarar sammanfattar översätter kontrollerar rättar delar godkänner avslår dokumenterar"
                            + " registrerar gallrar planerar följer stödjer begränsar påverkar kräver ersätter använder hanterar")
                    .split(" "));

    private static final List<String> ADJECTIVES = List.of(
            ("rimlig tydlig säker osäker känslig öppen stängd ny gammal snabb noggrann enskild gemensam skriftlig muntlig"
                            + " personlig allmän tillfällig viktig onödig korrekt felaktig påhittad svensk lokal digital")
                    .split(" "));

    private static final List<String> FIRST_PARTS = List.of(
            ("kommun handläggar ärende språk modell data skol vård omsorgs bygg miljö social informations säkerhets"
                            + " dokument arkiv beslut avtals medborgar budget personal upphandlings nämnd tjänste risk kvalitets")
                    .split(" "));

    private static final List<String> LAST_PARTS = List.of(
            ("underlag text svar rutin fråga plan stöd system verktyg uppgift ansvar chef grupp policy möte rapport analys"
                            + " granskning utbildning lösning kontroll process tjänst kedja regel bedömning prövning hantering")
                    .split(" "));

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    /** Paragraphs of sentences, together exactly so many words. */
    String paragraphs(int words) {
        StringBuilder text = new StringBuilder();
        int left = words;
        int inParagraph = 0;
        while (left > 0) {
            int length = left <= 18 ? left : 7 + random.nextInt(9);
            text.append(sentence(length));
            left -= length;
            inParagraph += length;
            if (left > 0) {
                text.append(inParagraph >= 50 ? "\n\n" : " ");
                inParagraph = inParagraph >= 50 ? 0 : inParagraph;
            }
        }
        return text.toString();
    }

    /** A sentence of so many words. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = word();
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return sentence.append('.').toString();
    }

    /** A compound noun, such as {@code ärendegranskning}. */
    String noun() {
        return pick(FIRST_PARTS) + pick(LAST_PARTS);
    }

    private String word() {
        int kind = random.nextInt(100);
        return kind < 50 ? pick(SMALL) : kind < 66 ? pick(VERBS) : kind < 78 ? pick(ADJECTIVES) : noun();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
