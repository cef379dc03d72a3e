package se.kursverk.packaging;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import se.kursverk.course.Selection;
import se.kursverk.rendering.ModulePages;
import se.kursverk.rendering.RenderedFile;

/** The pages of the few selections that were rendered last, by the very selection. */
final class RecentPages {

    /** A builder takes one selection after the other, two at a time at most. */
    private static final int MOST = 3;

    private static final byte[] NO_PLAYER = {};

    private final Deque<Rendered> rendered = new ArrayDeque<>();

    private record Rendered(WeakReference<Selection> selection, List<RenderedFile> files) {}

    /** The pages, with no player in them. Two threads that want the same wait for each other. */
    synchronized List<RenderedFile> of(Selection selection) {
        for (Rendered one : rendered) {
            if (one.selection().refersTo(selection)) {
                return one.files();
            }
        }
        if (rendered.size() == MOST) {
            rendered.removeFirst();
        }
        List<RenderedFile> files = List.copyOf(ModulePages.render(selection, NO_PLAYER));
        rendered.addLast(new Rendered(new WeakReference<>(selection), files));
        return files;
    }
}
