package se.kursverk.course;

import java.util.List;
import java.util.Optional;

/** Every term that a lesson or the glossary file defines, in Swedish alphabetical order. */
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param moduleId the module whose lesson defines it; empty for one that only the glossary file has
     */
    public record Term(String name, RichText definition, Optional<String> moduleId) {}
}
