package se.kursverk.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about abbreviations: a learner who has to guess one loses the sentence. */
final class AbbreviationRules {

    /** What people in Sweden read as a word, without thinking of what it stands for. */
    private static final Set<String> KNOWN = Set.of(
            "AI", "IT", "HR", "EU", "EES", "FN", "USA", "UK", "GDPR", "PDF", "SMS", "MMS", "PC", "TV", "USB", "VD",
            "OK", "PR", "ID", "CV", "CD", "DVD", "GPS", "SVT", "SR", "SFS", "KB", "MB", "GB", "TB", "ABC", "DNA", "BUP",
            "URL", "QR", "FAQ", "SO", "NO", "PM", "II", "III", "IV", "VI", "VII");

    /** What is longer is rather a name or a word that is shouted. */
    private static final int MAX_LETTERS = 4;

    /** A noun that says what follows: <em>modellen GPT</em>, <em>organisationen GEMA</em>. */
    private static final int NOUN_LETTERS = 5;

    private static final List<String> SHORT_FORMS = List.of(
            "t.ex.", "t ex ", "bl.a.", "m.m.", "m.fl.", "p.g.a.", "fr.o.m.", "t.o.m.", "dvs.", "osv.", "o.s.v.",
            "d.v.s.", "etc.", "resp.", "ev.", "f.d.");

    private AbbreviationRules() {}

    static void check(ModuleText module, Terms terms, Findings findings) {
        String everything = " "
                + String.join(
                        " ",
                        module.passages().stream()
                                .flatMap(passage -> passage.sentences().stream())
                                .map(Sentence::text)
                                .toList())
                + " ";
        Set<String> judged = new HashSet<>();
        for (Passage passage : module.passages()) {
            for (Sentence sentence : passage.sentences()) {
                List<String> words = sentence.words();
                for (int i = 0; i < words.size(); i++) {
                    String letters = letters(words.get(i));
                    boolean presented = i > 0 && presents(words.get(i - 1));
                    if (abbreviation(letters)
                            && judged.add(letters)
                            && !presented
                            && !terms.defines(letters)
                            && !explained(everything, letters)) {
                        findings.add(
                                Rule.ABBREVIATION,
                                passage.place(),
                                letters,
                                "Förkortningen ”" + letters + "” förklaras inte i modulen.");
                    }
                }
                shortForms(passage, sentence, judged, findings);
            }
        }
    }

    /** The first part of a word: of {@code EU:s} and {@code AI-verktyg} only the abbreviation. */
    private static String letters(String word) {
        int end = word.length() > 1 && Character.isLowerCase(word.charAt(1)) ? word.length() : 0;
        while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private static boolean abbreviation(String letters) {
        return letters.length() > 1
                && letters.length() <= MAX_LETTERS
                && !Character.isLowerCase(letters.charAt(1))
                && letters.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))
                && letters.chars().filter(Character::isUpperCase).count() > 1
                && !KNOWN.contains(letters);
    }

    private static boolean presents(String before) {
        return before.length() >= NOUN_LETTERS
                && Character.isLowerCase(before.charAt(0))
                && (before.endsWith("en")
                        || before.endsWith("et")
                        || before.endsWith("an")
                        || before.endsWith("hette"));
    }

    /** <em>Integritetsskyddsmyndigheten (IMY)</em>, <em>SLU, Sveriges lantbruksuniversitet</em>, <em>OSL står för</em>. */
    private static boolean explained(String text, String letters) {
        int apposition = text.indexOf(" " + letters + ", ") + letters.length() + 3;
        return text.contains("(" + letters + ")")
                || text.contains("(" + letters + ",")
                || text.contains(", " + letters + ",")
                || text.contains(", " + letters + ".")
                || text.contains(" " + letters + " (")
                || (text.contains(" " + letters + ", ") && Character.isUpperCase(text.charAt(apposition)))
                || text.contains(" " + letters + " står för ")
                || text.contains(" " + letters + " betyder ");
    }

    private static void shortForms(Passage passage, Sentence sentence, Set<String> judged, Findings findings) {
        String text = sentence.text();
        if (text.indexOf('.') == text.length() - 1 && !text.contains("t ex ")) {
            return;
        }
        for (String form : SHORT_FORMS) {
            int at = text.indexOf(form);
            if (at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1))) && judged.add(form)) {
                findings.add(
                        Rule.ABBREVIATION,
                        passage.place(),
                        sentence.beginning(),
                        "”" + form.strip() + "” är en förkortning, som skärmläsare ofta läser fel.");
            }
        }
    }
}
