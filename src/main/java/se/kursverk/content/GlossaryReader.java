package se.kursverk.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Glossary;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Values;

/** Puts the glossary together from {@code ordlista.yaml} and the terms of the lessons. */
final class GlossaryReader {

    private final Problems problems;
    private final Map<String, ReadLesson.Term> first = new LinkedHashMap<>();
    private final List<Glossary.Term> terms = new ArrayList<>();

    GlossaryReader(Problems problems) {
        this.problems = problems;
    }

    /** The terms of the glossary file. */
    void read(Fields fields) {
        for (Fields entry : fields.mappings("terms", "begreppet")) {
            String name = Values.line(entry, "term");
            RichText definition = MarkdownReader.required(entry, "definition", TextKind.TEXT);
            entry.done();
            add(new ReadLesson.Term(name, definition, entry.file(), entry.valuePosition("term")), Optional.empty());
        }
        fields.done();
    }

    /** A term; a problem when it is defined already. */
    void add(ReadLesson.Term term, Optional<String> moduleId) {
        if (term.name().isEmpty()) {
            return;
        }
        ReadLesson.Term earlier = first.putIfAbsent(term.name().toLowerCase(Locale.ROOT), term);
        if (earlier != null) {
            problems.error(
                    "term-duplicate",
                    term.file().location(term.position()),
                    "Begreppet ”" + term.name() + "” förklaras redan i "
                            + earlier.file().location(earlier.position()) + ".",
                    "Behåll en av förklaringarna, och hänvisa till den i löptexten.");
            return;
        }
        terms.add(new Glossary.Term(term.name(), term.definition(), moduleId));
    }

    Glossary glossary() {
        SwedishOrder order = new SwedishOrder();
        terms.sort((one, other) -> order.compare(one.name(), other.name()));
        return new Glossary(terms);
    }
}
