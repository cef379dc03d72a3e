package se.kursverk.packaging;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every format that can be written, in the order in which they are registered. */
public final class PackageFormats {

    private static final List<PackageFormat> ALL =
            ServiceLoader.load(PackageFormat.class, PackageFormats.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private PackageFormats() {}

    public static List<PackageFormat> all() {
        return ALL;
    }

    /** The format that the command line calls {@code id}. */
    public static Optional<PackageFormat> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
