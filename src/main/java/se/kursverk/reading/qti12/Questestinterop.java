package se.kursverk.reading.qti12;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.SourceText;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.QtiXml;
import se.kursverk.reading.qti.QuestionList;

/** The items of files of QTI 1.2, in order, with the titles of the assessments, sections and banks that hold them. */
final class Questestinterop {

    private final Problems problems;
    private final QuestionList questions;
    private final Set<String> idents = new HashSet<>();

    Questestinterop(Problems problems, QuestionList questions) {
        this.problems = problems;
        this.questions = questions;
    }

    static boolean recognizes(SourceFile file) {
        return SourceText.beginning(file).contains("questestinterop");
    }

    /** Adds the questions of a file, except those whose idents were there before. */
    void add(SourceFile file) {
        QtiXml.read(file, problems).ifPresent(root -> add(root, "", Set.copyOf(idents)));
    }

    private void add(Element holder, String category, Set<String> before) {
        for (Element child : holder.children()) {
            switch (child.name()) {
                case "item" -> addItem(child, category, before);
                case "assessment", "section", "objectbank" -> add(child, within(category, child), before);
                default -> {}
            }
        }
    }

    private static String within(String category, Element holder) {
        Optional<String> title = holder.attribute("title")
                .or(() -> new Fields(holder).get("bank_title"))
                .filter(text -> !category.equals(text) && !category.endsWith("/" + text));
        return title.map(text -> category.isEmpty() ? text : category + "/" + text)
                .orElse(category);
    }

    private void addItem(Element item, String category, Set<String> before) {
        String ident = item.attributeOrEmpty("ident");
        if (!ident.isEmpty() && before.contains(ident)) {
            return;
        }
        idents.add(ident);
        try {
            questions.add(ItemReader.read(item, problems), Optional.of(category).filter(text -> !text.isEmpty()));
        } catch (NotRebuiltException e) {
            problems.add(e.problem());
        }
    }

    /** Adds the questions of several files. */
    void addAll(List<SourceFile> files) {
        files.forEach(this::add);
    }
}
