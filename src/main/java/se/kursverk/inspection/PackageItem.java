package se.kursverk.inspection;

import java.util.List;

/**
 * An item of an organization, or an AU or block of cmi5.
 *
 * @param resource the identifier of the resource that it opens, or empty
 */
public record PackageItem(String identifier, String title, String resource, List<PackageItem> children) {

    public PackageItem {
        children = List.copyOf(children);
    }
}
