package se.kursverk.packaging.cc13;

import java.net.URI;
import java.util.List;
import se.kursverk.course.Module;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.canvas.CanvasAssignment;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.LaunchUrl;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.rendering.PlainPages;

/**
 * A module as an assignment at a tool: Canvas finds the tool that is registered there by the address, and the tool reports
 * the grade. No other assignment has a use here: a module asks for nothing that is handed in.
 */
final class ToolAssignment {

    private static final String TYPE = "assignment_xmlv1p0";
    private static final int POINTS = 100;

    private static final XmlBinding XML = new XmlBinding(
            List.of(Assignment.class, CanvasAssignment.class),
            List.of(new Namespace(Assignment.NAMESPACE, ""), new Namespace(CanvasAssignment.NAMESPACE, "canvas")));

    private ToolAssignment() {}

    /** Adds the assignment and gives its line of the organization. */
    static Item addTo(Cartridge cartridge, Module module, URI tool) {
        String key = module.id() + ".tool";
        String path = "assignments/" + module.id() + "_tool.xml";
        PlainPages pages = PlainPages.in(module.language());
        String title = pages.text("plain.title.tool", module.title());
        cartridge.add(
                path,
                XML.write(new Assignment(
                        "assignment." + module.id(),
                        title,
                        "<p>" + PlainPages.escape(module.summary()) + "</p>",
                        "canvas.instructure.com",
                        CanvasAssignment.tool(
                                "canvas." + module.id() + ".tool", title, LaunchUrl.of(tool, module), POINTS))));
        cartridge.add(Resource.descriptor(Cartridge.resource(key), TYPE, path));
        return Cartridge.leaf(key, title);
    }
}
