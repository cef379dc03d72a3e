package se.kursverk.rendering;

import org.commonmark.renderer.html.HtmlRenderer;
import se.kursverk.course.RichText;

/** HTML that survives any LMS's sanitiser: no ids, styles, scripts or drawings, pictures as raster files. */
public final class PlainPages {

    private PlainPages() {}

    /** An HTML fragment of block elements. */
    public static String fragment(RichText text) {
        return HtmlRenderer.builder().build().render(text.document());
    }
}
