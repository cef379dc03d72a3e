package se.kursverk.forecast;

import java.util.List;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageItem;

/** What forecasts ask of a cartridge. */
final class Cartridges {

    private Cartridges() {}

    /** The folders that become modules or sections: those below the one root item. */
    static int folders(Inspected inspected) {
        List<PackageItem> top = inspected.organization();
        boolean rooted = top.size() == 1 && top.getFirst().resource().isEmpty();
        return rooted ? top.getFirst().children().size() : top.size();
    }

    /** Whether it has links to LTI tools. */
    static boolean hasLinks(Inspected inspected) {
        return inspected.resources().stream()
                .anyMatch(resource -> resource.type().startsWith("imsbasiclti"));
    }
}
