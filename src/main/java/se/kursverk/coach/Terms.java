package se.kursverk.coach;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.course.Block;
import se.kursverk.course.Glossary;
import se.kursverk.course.Module;

/** What is explained: the glossary, and the terms of a module that is perhaps not part of it yet. */
final class Terms {

    private final Set<String> names = new HashSet<>();

    Terms(Glossary glossary, Module module) {
        Stream.concat(
                        glossary.terms().stream().map(Glossary.Term::name),
                        module.lesson().pages().stream()
                                .flatMap(page -> page.blocks().stream())
                                .filter(Block.KeyTerm.class::isInstance)
                                .map(block -> ((Block.KeyTerm) block).term()))
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a term, or a form of a word that may be inflected, is explained. */
    boolean defines(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> lower.startsWith(name)
                        || name.startsWith(lower)
                        || name.contains("(" + lower + ")")
                        || stem(lower).equals(stem(name)));
    }

    /** Without what Swedish nouns end in: <em>modellen</em>, <em>modeller</em> and <em>modell</em> share it. */
    private static String stem(String word) {
        for (String ending : new String[] {"erna", "arna", "orna", "er", "ar", "or", "en", "et", "na", "n", "t", "s"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
