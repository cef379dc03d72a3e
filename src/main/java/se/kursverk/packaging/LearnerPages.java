package se.kursverk.packaging;

import java.io.IOException;
import java.util.List;
import se.kursverk.course.Selection;
import se.kursverk.rendering.ModulePages;
import se.kursverk.rendering.RenderedFile;

/** The pages that a learner opens, as files of a package; what the formats with a player share. */
public final class LearnerPages {

    private final List<RenderedFile> files;

    private LearnerPages(List<RenderedFile> files) {
        this.files = files;
    }

    /** The pages of a selection with the player of a run-time. */
    public static LearnerPages of(Selection selection, byte[] script) {
        return new LearnerPages(ModulePages.render(selection, script));
    }

    /** Every file, the one to open first. */
    public List<String> paths() {
        return files.stream().map(RenderedFile::path).toList();
    }

    /** Adds every file, in that order. */
    public void addTo(Layout layout) throws IOException {
        for (RenderedFile file : files) {
            layout.add(file.path(), file.shared() ? Content.shared(file.bytes()) : Content.of(file.bytes()));
        }
    }
}
