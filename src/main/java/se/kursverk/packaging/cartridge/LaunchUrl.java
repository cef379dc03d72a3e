package se.kursverk.packaging.cartridge;

import java.net.URI;
import se.kursverk.course.Module;

/**
 * Where a tool is launched for one module: the tool's own address with {@code module=<id>} at the end of its query. The id
 * stands in the address itself because Moodle and Canvas drop or rename custom parameters, and in the query because a tool
 * is registered by its path.
 */
public final class LaunchUrl {

    private LaunchUrl() {}

    /**
     * The address for a module.
     *
     * @param tool without a fragment
     */
    public static String of(URI tool, Module module) {
        String address = tool.toASCIIString();
        return address + (tool.getRawQuery() == null ? "?" : "&") + "module=" + module.id();
    }
}
