package se.kursverk.packaging;

import java.io.IOException;
import java.util.List;
import se.kursverk.course.Selection;
import se.kursverk.rendering.ModulePages;
import se.kursverk.rendering.RenderedFile;

/**
 * The pages that a learner opens, as files of a package; what the formats with a player share. They differ in the player
 * alone, so the pages of a selection that is packed in several formats are rendered and compressed once.
 */
public final class LearnerPages {

    private static final RecentPages RECENT = new RecentPages();

    private final List<RenderedFile> files;

    private LearnerPages(List<RenderedFile> files) {
        this.files = files;
    }

    /** The pages of a selection with the player of a run-time. */
    public static LearnerPages of(Selection selection, byte[] script) {
        return new LearnerPages(ModulePages.withPlayer(RECENT.of(selection), script));
    }

    /** Every file, the one to open first. */
    public List<String> paths() {
        return files.stream().map(RenderedFile::path).toList();
    }

    /** Adds every file, in that order. */
    public void addTo(Layout layout) throws IOException {
        for (RenderedFile file : files) {
            layout.add(file.path(), Content.shared(file.bytes()));
        }
    }
}
