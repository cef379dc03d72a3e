package se.kursverk.coach;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every sentence of a course with the modules in which it stands, definitions of terms aside. */
final class SharedSentences {

    /** Shorter ones (<em>Vad gör du först?</em>) are nobody's property. */
    private static final int MIN_WORDS = 6;

    private final Map<String, Map<String, String>> modules = new HashMap<>();

    SharedSentences(Collection<ModuleText> texts) {
        for (ModuleText text : texts) {
            for (Passage passage : text.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    if (counts(passage, sentence)) {
                        modules.computeIfAbsent(sentence.key(), key -> new LinkedHashMap<>(2))
                                .put(text.module().id(), text.module().title());
                    }
                }
            }
        }
    }

    void check(ModuleText module, Findings findings) {
        for (Passage passage : module.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (counts(passage, sentence)) {
                    modules.getOrDefault(sentence.key(), Map.of()).entrySet().stream()
                            .filter(other ->
                                    !other.getKey().equals(module.module().id()))
                            .findFirst()
                            .ifPresent(other -> findings.add(
                                    Rule.SENTENCE_TWICE,
                                    passage.place(),
                                    sentence.beginning(),
                                    "Meningen ”" + sentence.text() + "” står också i modulen " + other.getValue()
                                            + "."));
                }
            }
        }
    }

    private static boolean counts(Passage passage, Sentence sentence) {
        return passage.kind() != Passage.Kind.DEFINITION && sentence.words().size() >= MIN_WORDS;
    }
}
