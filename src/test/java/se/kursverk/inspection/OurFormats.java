package se.kursverk.inspection;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/** Every format that we write, those that only link with a tool to link to. */
final class OurFormats {

    private static final URI TOOL = URI.create("https://lti.example.se/start");

    private OurFormats() {}

    static List<PackageFormat> all() {
        return PackageFormats.all().stream()
                .map(format -> format.linkingTo(Optional.empty())
                        .or(() -> format.linkingTo(Optional.of(TOOL)))
                        .orElseThrow())
                .toList();
    }
}
