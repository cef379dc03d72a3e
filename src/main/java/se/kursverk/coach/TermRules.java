package se.kursverk.coach;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import se.kursverk.course.Block;
import se.kursverk.course.Lesson;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.RichText;

/**
 * Rules about terms. Bold and italic letters mostly stress something; only where the words before them introduce a name
 * (<em>kallas</em>, <em>så kallad</em>) is it certain that a term is meant.
 */
final class TermRules {

    private static final List<String> INTRODUCTIONS =
            List.of("kallas", "kallas för", "kallar vi", "så kallad", "så kallat", "så kallade", "heter på fackspråk");

    private TermRules() {}

    static void check(ModuleText module, Terms terms, Findings findings) {
        for (Lesson.Page page : module.module().lesson().pages()) {
            Place place = Place.of(module.module().id(), Part.LESSON, page.id());
            for (Block block : page.blocks()) {
                switch (block) {
                    case Block.Prose prose -> check(prose.text(), place, terms, findings);
                    case Block.Warning warning -> check(warning.text(), place, terms, findings);
                    case Block.Example example -> check(example.text(), place, terms, findings);
                    case Block.SourceNote note -> check(note.text(), place, terms, findings);
                    case Block.KeyTerm none -> {}
                    case Block.Reflection none -> {}
                    case Block.Figure none -> {}
                }
            }
        }
    }

    private static void check(RichText text, Place place, Terms terms, Findings findings) {
        descend(text.document(), place, terms, findings);
    }

    private static void descend(Node parent, Place place, Terms terms, Findings findings) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean marked = node instanceof StrongEmphasis || node instanceof Emphasis;
            if (marked && node.getPrevious() instanceof Text before && introduces(before.getLiteral())) {
                String term = PlainText.of(node).strip();
                if (!terms.defines(term)) {
                    findings.add(
                            Rule.TERM_UNDEFINED,
                            place,
                            term,
                            "”" + term + "” införs som ett begrepp men finns inte i ordlistan.");
                }
            }
            descend(node, place, terms, findings);
        }
    }

    private static boolean introduces(String before) {
        String text = " " + before.strip().toLowerCase(Locale.ROOT);
        return INTRODUCTIONS.stream().anyMatch(words -> text.endsWith(" " + words));
    }
}
