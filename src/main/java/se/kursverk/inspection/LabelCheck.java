package se.kursverk.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether controls and links have a name that a screen reader can say. */
final class LabelCheck {

    private static final Set<String> FIELDS = Set.of("select", "textarea", "input");
    private static final Set<String> NEED_NO_LABEL = Set.of("hidden", "submit", "reset", "button");
    private static final Set<String> NAMED_BY_CONTENT = Set.of("a", "button");

    /** Links and buttons inside each other, which is wrong from two on. */
    private static final int MOST_OPEN = 4;

    private final Page page;
    private final Findings findings;
    private final Set<String> labelled = new HashSet<>();
    private final Deque<Named> open = new ArrayDeque<>();
    private int labels;

    LabelCheck(Page page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** A link or button that is named by what stands in it. */
    private static final class Named {
        private final HtmlToken.Start tag;
        private boolean named;

        private Named(HtmlToken.Start tag, boolean named) {
            this.tag = tag;
            this.named = named;
        }
    }

    void run() {
        page.starts("label").map(label -> label.attribute("for")).forEach(labelled::add);
        for (HtmlToken token : page.tokens()) {
            switch (token) {
                case HtmlToken.Start tag -> start(tag);
                case HtmlToken.End end -> end(end);
                case HtmlToken.Text text -> open.forEach(one -> one.named = true);
            }
        }
    }

    private void start(HtmlToken.Start tag) {
        labels += tag.is("label") ? 1 : 0;
        boolean named = ownName(tag);
        if (named || (tag.is("img") && !tag.attribute("alt").isBlank())) {
            open.forEach(one -> one.named = true);
        }
        if (NAMED_BY_CONTENT.contains(tag.name()) && (tag.is("button") || tag.has("href"))) {
            if (open.size() == MOST_OPEN) {
                open.removeLast();
            }
            open.push(new Named(tag, named || tag.attribute("aria-hidden").equals("true") || tag.has("hidden")));
        }
        if (FIELDS.contains(tag.name()) && !named && labels == 0 && needsLabel(tag)) {
            findings.add(
                    Rule.HTML_CONTROL_NO_LABEL,
                    page.at(tag.offset()),
                    "Kontrollen " + tag.name() + " har ingen etikett.");
        }
    }

    private boolean needsLabel(HtmlToken.Start tag) {
        if (tag.is("input") && tag.attribute("type").equals("image")) {
            return tag.attribute("alt").isBlank();
        }
        return !labelled.contains(tag.attribute("id")) && !NEED_NO_LABEL.contains(tag.attribute("type"));
    }

    private static boolean ownName(HtmlToken.Start tag) {
        return !tag.attribute("aria-label").isBlank()
                || !tag.attribute("aria-labelledby").isBlank()
                || !tag.attribute("title").isBlank();
    }

    private void end(HtmlToken.End end) {
        labels -= end.name().equals("label") && labels > 0 ? 1 : 0;
        Optional<Named> last = Optional.ofNullable(open.peek()).filter(one -> one.tag.is(end.name()));
        if (last.isPresent()) {
            open.pop();
            Named one = last.get();
            if (!one.named) {
                boolean link = one.tag.is("a");
                findings.add(
                        link ? Rule.HTML_LINK_EMPTY : Rule.HTML_CONTROL_NO_LABEL,
                        page.at(one.tag.offset()),
                        link ? "Länken har ingen text." : "Knappen har ingen text.");
            }
        }
    }
}
