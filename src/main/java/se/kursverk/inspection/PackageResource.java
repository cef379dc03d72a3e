package se.kursverk.inspection;

import java.util.List;

/**
 * A resource of a manifest.
 *
 * @param href the file that it starts with, or empty
 * @param files paths in the package
 */
public record PackageResource(String identifier, String type, String href, List<String> files) {

    public PackageResource {
        files = List.copyOf(files);
    }
}
