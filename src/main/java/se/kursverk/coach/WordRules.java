package se.kursverk.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about single sentences and words, wherever in a module they stand. */
final class WordRules {

    /** Swedish klarspråk advises 15–20 words on average; beyond thirty one reads a sentence twice. */
    private static final int MAX_WORDS = 30;

    /**
     * In letters. Words such as <em>dataskyddsförordningen</em> (22) can hardly be avoided; those that are longer than this
     * are mostly two thoughts in one word.
     */
    private static final int MAX_LETTERS = 25;

    /** Authorities called by one word; other names are known by their capital within a sentence. */
    private static final String NAME = "integritetsskyddsmyndigheten";

    private WordRules() {}

    static void check(ModuleText module, Terms terms, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Passage passage : module.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.words().size() > MAX_WORDS) {
                    findings.add(
                            Rule.SENTENCE_LENGTH,
                            passage.place(),
                            sentence.beginning(),
                            "Meningen har " + sentence.words().size() + " ord.");
                }
                longWords(passage, sentence, terms, seen, findings);
            }
        }
    }

    private static void longWords(
            Passage passage, Sentence sentence, Terms terms, Set<String> seen, Findings findings) {
        List<String> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            for (String part : words.get(i).split("-", -1)) {
                boolean name = (i > 0 && Character.isUpperCase(part.charAt(0)))
                        || part.toLowerCase(Locale.ROOT).startsWith(NAME);
                if (part.length() > MAX_LETTERS
                        && !name
                        && !terms.defines(part)
                        && seen.add(part.toLowerCase(Locale.ROOT))) {
                    findings.add(
                            Rule.WORD_LENGTH,
                            passage.place(),
                            part,
                            "Ordet ”" + part + "” har " + part.length() + " bokstäver.");
                }
            }
        }
    }
}
