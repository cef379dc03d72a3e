package se.kursverk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The elements within a line: what they make of their text, and which of them have no place here. */
final class InlineHtml {

    /** Emphasis, strong, a link and each of the tags once. */
    private static final int MAX_MARKS = 8;

    private final Inlines inlines;
    private final Letters letters;
    private final TextLosses losses;

    InlineHtml(Inlines inlines, Letters letters, TextLosses losses) {
        this.inlines = inlines;
        this.letters = letters;
        this.losses = losses;
    }

    static List<Mark> with(List<Mark> marks, Mark mark) {
        if (marks.contains(mark) || marks.size() >= MAX_MARKS) {
            return marks;
        }
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return List.copyOf(more);
    }

    /** What runs or only looks different is told. */
    void noteAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("on")) {
                losses.add(TextLoss.SCRIPT, name);
            } else if (name.equals("style") && !plain(attribute.getValue())) {
                losses.add(TextLoss.FORMATTING, "style");
            }
        }
    }

    /** Whether a style says only what holds anyway, as editors like to write. */
    private static boolean plain(String style) {
        return style.isBlank() || style.strip().matches("text-align:\\s*(left|start);?");
    }

    /** What holds for the text within; empty when there is nothing more to read in the element. */
    Optional<List<Mark>> marks(Element element, List<Mark> marks) {
        String tag = element.normalName();
        if (Tags.EMPHASIS.contains(tag)) {
            return Optional.of(with(marks, Mark.EMPHASIS));
        }
        if (Tags.STRONG.contains(tag)) {
            return Optional.of(with(marks, Mark.STRONG));
        }
        if (Tags.KEPT.contains(tag)) {
            return Optional.of(with(marks, new Mark.Tag("<" + tag + ">", "</" + tag + ">")));
        }
        if (Tags.CODE.contains(tag)) {
            code(element, marks);
            return Optional.empty();
        }
        return switch (tag) {
            case "a" -> Optional.of(anchor(element, marks));
            case "abbr", "acronym" -> Optional.of(abbreviation(element, marks));
            case "img", "image" -> {
                picture(element, marks);
                yield Optional.empty();
            }
            case "q" -> {
                letters.add("”", marks);
                yield Optional.of(marks);
            }
            case "script" -> lost(TextLoss.SCRIPT, "script");
            case "style" -> lost(TextLoss.FORMATTING, "style");
            case "math" -> lost(TextLoss.MATH, element.text());
            default -> other(element, tag, marks);
        };
    }

    private Optional<List<Mark>> other(Element element, String tag, List<Mark> marks) {
        if (Tags.MEDIA.contains(tag)) {
            return lost(TextLoss.MEDIA, tag + " " + element.attr("src") + element.attr("data"));
        }
        if (Tags.FORM.contains(tag)) {
            return lost(TextLoss.FORM, tag + " " + element.text());
        }
        if (Tags.UNSEEN.contains(tag)) {
            return Optional.empty();
        }
        if (Tags.FORMATTING.contains(tag)) {
            losses.add(TextLoss.FORMATTING, tag);
        } else if (!Tags.TRANSPARENT.contains(tag)) {
            losses.add(TextLoss.TAG, "<" + tag + ">");
        }
        return Optional.of(marks);
    }

    private Optional<List<Mark>> lost(TextLoss loss, String what) {
        losses.add(loss, what);
        return Optional.empty();
    }

    /** What belongs behind an element's text. */
    void after(Element element, List<Mark> marks, List<Mark> inner) {
        String address = element.attr("href").strip();
        if (element.normalName().equals("q")) {
            letters.add("”", marks);
        } else if (element.normalName().equals("a") && !address.isEmpty()) {
            boolean linked = !inner.equals(marks);
            boolean text = !element.text().isBlank();
            if (linked && !text) {
                letters.add(address, inner);
            } else if (!linked && Addresses.legible(address) && !element.text().contains(address)) {
                letters.add(text ? " (" + address + ")" : address, marks);
            }
        }
    }

    private List<Mark> anchor(Element element, List<Mark> marks) {
        String address = element.attr("href").strip();
        if (address.isEmpty()) {
            return marks;
        }
        if (marks.stream().anyMatch(Mark.Anchor.class::isInstance)) {
            losses.add(TextLoss.LINK, address);
            return marks;
        }
        Optional<String> linkable = Addresses.linkable(address);
        if (linkable.isEmpty()) {
            losses.add(Addresses.runs(address) ? TextLoss.SCRIPT : TextLoss.LINK, address);
            return marks;
        }
        return with(marks, new Mark.Anchor(linkable.get(), element.attr("title").strip()));
    }

    private static List<Mark> abbreviation(Element element, List<Mark> marks) {
        String title = element.attr("title").strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            return marks;
        }
        String escaped = title.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return with(marks, new Mark.Tag("<abbr title=\"" + escaped + "\">", "</abbr>"));
    }

    private void code(Element element, List<Mark> marks) {
        String code = letters.clean(element.wholeText()).strip().replaceAll("\\s+", " ");
        if (!code.isEmpty()) {
            inlines.add(new Atom.CodeSpan(code, marks));
        }
        for (Element inner : element.children().select("*:not(span)")) {
            if (!Tags.TRANSPARENT.contains(inner.normalName())) {
                losses.add(TextLoss.FORMATTING, inner.normalName());
            }
        }
    }

    private void picture(Element element, List<Mark> marks) {
        String formula = element.attr("data-equation-content");
        if (!formula.isEmpty()) {
            losses.add(TextLoss.MATH_AS_TEXT, formula);
            letters.add(formula, marks);
            return;
        }
        String address = element.attr("src");
        String name = address.startsWith("data:") ? "" : address.substring(address.lastIndexOf('/') + 1);
        String shown = name.isEmpty() ? "utan namn" : name.replace("%20", " ");
        String alternative = element.attr("alt").strip();
        losses.add(TextLoss.PICTURE, alternative.isEmpty() ? shown : shown + " (”" + alternative + "”)");
    }
}
