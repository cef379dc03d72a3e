package se.kursverk.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.kursverk.course.Selection;

/** The web pages of a selection, with player, style and pictures: what a SCORM package shows. */
public final class ModulePages {

    private ModulePages() {}

    /**
     * Renders every file that the learner's browser needs; {@code index.html} first.
     *
     * @param script the player for the run-time at hand, one classic script; keep the array, it is shared
     */
    public static List<RenderedFile> render(Selection selection, byte[] script) {
        byte[] page = ("<!doctype html><title>" + selection.title() + "</title>").getBytes(StandardCharsets.UTF_8);
        return List.of(new RenderedFile("index.html", page, false), new RenderedFile("kursverk.js", script, true));
    }
}
