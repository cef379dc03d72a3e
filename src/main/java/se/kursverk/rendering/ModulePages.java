package se.kursverk.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Image;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.theme.Logo;
import se.kursverk.theme.Theme;

/** The web pages of a selection, with player, style and pictures: what a SCORM package shows. */
public final class ModulePages {

    private static final String PLAYER = "kursverk.js";

    private ModulePages() {}

    /**
     * Renders every file that the learner's browser needs; {@code index.html} first.
     *
     * <p>A single module is one document whose steps are its sections. Of several modules each is a document in the
     * inner frame of {@code index.html}, which stays open and owns the LMS's API.
     *
     * @param script the player for the run-time at hand, one classic script
     */
    public static List<RenderedFile> render(Selection selection, byte[] script) {
        Messages messages = Messages.in(selection.language());
        List<RenderedFile> files = new ArrayList<>();
        if (selection.modules().size() == 1) {
            Module only = selection.modules().getFirst();
            files.add(page(
                    "index.html",
                    new ModuleDocument(only, messages, ModuleDocument.Kind.ONLY, selection.theme())
                            .write(PlayerData.ofOnly(selection, messages))));
        } else {
            files.add(page("index.html", new ShellDocument(selection, messages).write(PlayerData.ofShell(selection))));
            for (Module module : selection.modules()) {
                files.add(page(
                        ShellDocument.path(module),
                        // The shell around it says whose the course is.
                        new ModuleDocument(module, messages, ModuleDocument.Kind.FRAMED, Theme.NONE)
                                .write(PlayerData.ofFramed(module))));
            }
            files.add(new RenderedFile(messages.file(), messages.script()));
        }
        files.add(new RenderedFile("kursverk.css", ThemeStyle.of(selection.theme())));
        files.add(new RenderedFile(PLAYER, script));
        selection
                .theme()
                .logo()
                .map(Logo::picture)
                .ifPresent(logo -> files.add(new RenderedFile(ThemeHtml.path(logo), logo.bytes())));
        for (Module module : selection.modules()) {
            for (Image image : module.images()) {
                if (!PictureHtml.isDrawing(image)) {
                    files.add(new RenderedFile(PictureHtml.path(module, image), image.bytes()));
                }
            }
        }
        return files;
    }

    /** The same files with another player. */
    public static List<RenderedFile> withPlayer(List<RenderedFile> files, byte[] script) {
        return files.stream()
                .map(file -> file.path().equals(PLAYER) ? new RenderedFile(PLAYER, script) : file)
                .toList();
    }

    private static RenderedFile page(String path, String html) {
        return new RenderedFile(path, html.getBytes(StandardCharsets.UTF_8));
    }
}
