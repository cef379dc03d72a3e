package se.kursverk.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The pieces of a paragraph as the tree that Markdown has for it. */
final class Inlines {

    /** Collected until the paragraph ends. */
    private final List<Atom> atoms = new ArrayList<>();

    void add(Atom atom) {
        atoms.add(atom);
    }

    /** Whether the last two things were line breaks, which is how some editors end a paragraph. */
    boolean endsWithTwoBreaks() {
        int breaks = 0;
        for (int i = atoms.size() - 1; i >= 0 && atoms.get(i).blank(); i--) {
            if (atoms.get(i) instanceof Atom.Break) {
                breaks++;
            }
        }
        return breaks >= 2;
    }

    /** Whether there is nothing to show. */
    boolean empty() {
        return atoms.stream().allMatch(Atom::blank);
    }

    void clear() {
        atoms.clear();
    }

    /**
     * Moves what was collected below a node and starts over.
     *
     * @param breaks how a line break is written
     */
    void moveTo(Node parent, LineBreaks breaks) {
        build(tidied(), parent, 0, breaks);
        atoms.clear();
    }

    /** How a line break is written. */
    enum LineBreaks {
        /** A line of its own. */
        HARD,
        /** A tag, since a table's cell has a single line. */
        TAG
    }

    private List<Atom> tidied() {
        List<Atom> tidy = new ArrayList<>();
        for (Atom atom : atoms) {
            Atom last = tidy.isEmpty() ? null : tidy.getLast();
            boolean afterBreak = last == null || last instanceof Atom.Break;
            if (atom instanceof Atom.Space && (afterBreak || last instanceof Atom.Space)) {
                continue;
            }
            if (atom instanceof Atom.Break && last instanceof Atom.Space) {
                tidy.removeLast();
            }
            if (atom instanceof Atom.Break && (tidy.isEmpty() || tidy.getLast() instanceof Atom.Break)) {
                continue;
            }
            tidy.add(atom);
        }
        while (!tidy.isEmpty() && trimmed(tidy.getLast())) {
            tidy.removeLast();
        }
        while (!tidy.isEmpty() && trimmed(tidy.getFirst())) {
            tidy.removeFirst();
        }
        hoistBlanks(tidy);
        return tidy;
    }

    private static boolean trimmed(Atom atom) {
        return switch (atom) {
            case Atom.Space any -> true;
            case Atom.Break any -> true;
            case Atom.Word word -> word.letters().isBlank();
            case Atom.CodeSpan any -> false;
            case Atom.GapMark any -> false;
        };
    }

    /** Takes white space at the edge of an emphasis out of it: {@code *a *} would not be one. */
    private static void hoistBlanks(List<Atom> tidy) {
        List<Mark> before = List.of();
        for (int i = 0; i < tidy.size(); i++) {
            if (!tidy.get(i).blank()) {
                before = tidy.get(i).marks();
                continue;
            }
            int next = i;
            while (next < tidy.size() && tidy.get(next).blank()) {
                next++;
            }
            List<Mark> after = next < tidy.size() ? tidy.get(next).marks() : List.of();
            int common = common(before, after);
            for (; i < next; i++) {
                tidy.set(i, hoisted(tidy.get(i), common));
            }
            i = next - 1;
        }
    }

    private static Atom hoisted(Atom blank, int common) {
        int kept = Math.min(common, blank.marks().size());
        while (blank instanceof Atom.Word
                && kept < blank.marks().size()
                && !(blank.marks().get(kept) instanceof Mark.Emphasis)
                && !(blank.marks().get(kept) instanceof Mark.Strong)) {
            kept++;
        }
        return blank.marked(blank.marks().subList(0, kept));
    }

    /** How many marks two pieces share, from the outermost. */
    private static int common(List<Mark> one, List<Mark> other) {
        int length = 0;
        while (length < one.size() && length < other.size() && one.get(length).equals(other.get(length))) {
            length++;
        }
        return length;
    }

    private static void build(List<Atom> run, Node parent, int depth, LineBreaks breaks) {
        int start = 0;
        while (start < run.size()) {
            Atom atom = run.get(start);
            if (atom.marks().size() == depth) {
                leaf(atom, parent, breaks);
                start++;
                continue;
            }
            Mark mark = atom.marks().get(depth);
            int end = start + 1;
            while (end < run.size()
                    && run.get(end).marks().size() > depth
                    && run.get(end).marks().get(depth).equals(mark)) {
                end++;
            }
            marked(mark, run.subList(start, end), parent, depth, breaks);
            start = end;
        }
    }

    private static void marked(Mark mark, List<Atom> run, Node parent, int depth, LineBreaks breaks) {
        switch (mark) {
            case Mark.Emphasis any ->
                within(new Emphasis(parent instanceof StrongEmphasis ? "_" : "*"), run, parent, depth, breaks);
            case Mark.Strong any -> within(new StrongEmphasis("**"), run, parent, depth, breaks);
            case Mark.Anchor link ->
                within(
                        new Link(link.destination(), link.title().isEmpty() ? null : link.title()),
                        run,
                        parent,
                        depth,
                        breaks);
            case Mark.Tag tag -> {
                parent.appendChild(html(tag.open()));
                build(run, parent, depth + 1, breaks);
                parent.appendChild(html(tag.close()));
            }
        }
    }

    private static void within(Node node, List<Atom> run, Node parent, int depth, LineBreaks breaks) {
        parent.appendChild(node);
        build(run, node, depth + 1, breaks);
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            Flanks.open(node);
        }
    }

    private static void leaf(Atom atom, Node parent, LineBreaks breaks) {
        switch (atom) {
            case Atom.Word word -> text(word.letters(), parent);
            case Atom.Space any -> text(" ", parent);
            case Atom.Break any -> parent.appendChild(breaks == LineBreaks.HARD ? new HardLineBreak() : html("<br>"));
            case Atom.CodeSpan span -> parent.appendChild(new Code(span.code()));
            case Atom.GapMark gap -> parent.appendChild(html("[[" + gap.id() + "]]"));
        }
    }

    private static void text(String letters, Node parent) {
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + letters);
        } else {
            String others = Flanks.close(parent, letters);
            if (!others.isEmpty()) {
                parent.appendChild(new Text(others));
            }
        }
    }

    /** Written as it stands, in HTML as in Markdown; a gap's mark is such, too. */
    static Node html(String literal) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }
}
