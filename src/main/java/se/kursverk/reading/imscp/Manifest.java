package se.kursverk.reading.imscp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.archive.Paths;
import se.kursverk.reading.xml.XmlElement;
import se.kursverk.reading.xml.XmlReader;

/**
 * {@code imsmanifest.xml}.
 *
 * @param root the whole of it
 * @param path where it lies in the package
 */
public record Manifest(XmlElement root, String path, List<Resource> resources) {

    /** What a manifest is called. */
    public static final String NAME = "imsmanifest.xml";

    public Manifest {
        resources = List.copyOf(resources);
    }

    /**
     * Something in a package.
     *
     * @param href the file that it begins with
     * @param files all of its files, {@code href} too
     * @param dependencies the identifiers of resources that it needs
     */
    public record Resource(
            XmlElement element,
            String identifier,
            String type,
            Optional<String> href,
            List<String> files,
            List<String> dependencies) {
        public Resource {
            files = List.copyOf(files);
            dependencies = List.copyOf(dependencies);
        }
    }

    /** Where the manifest lies: at the top, or in the only folder there. */
    public static Optional<String> pathIn(Archive archive) {
        if (archive.has(NAME)) {
            return Optional.of(NAME);
        }
        return archive.paths().stream()
                .filter(path -> path.endsWith("/" + NAME) && path.indexOf('/') == path.lastIndexOf('/'))
                .findFirst();
    }

    /** The manifest of a package; nothing, and a problem if it is broken, where there is none. */
    public static Optional<Manifest> of(Archive archive, Problems problems) {
        return pathIn(archive)
                .flatMap(path -> archive.file(path, problems).flatMap(file -> read(file, path, problems)));
    }

    private static Optional<Manifest> read(SourceFile file, String path, Problems problems) {
        return XmlReader.read(file, problems).map(root -> {
            String top = base(root);
            List<XmlElement> holders = root.children("resources");
            return new Manifest(
                    root,
                    path,
                    holders.stream()
                            .flatMap(holder -> holder.children("resource").stream()
                                    .map(resource -> resource(resource, path, top + base(holder) + base(resource))))
                            .toList());
        });
    }

    private static String base(XmlElement element) {
        return element.attribute("xml:base").orElse("");
    }

    private static Resource resource(XmlElement element, String path, String base) {
        return new Resource(
                element,
                element.attribute("identifier").orElse(""),
                element.attribute("type").orElse("").strip(),
                element.attribute("href").flatMap(href -> Paths.resolve(path, base + href)),
                element.children("file").stream()
                        .flatMap(file -> file.attribute("href").stream())
                        .flatMap(href -> Paths.resolve(path, base + href).stream())
                        .toList(),
                element.children("dependency").stream()
                        .flatMap(dependency -> dependency.attribute("identifierref").stream())
                        .toList());
    }

    /** The resources by their identifiers. */
    public Map<String, Resource> byIdentifier() {
        Map<String, Resource> found = new LinkedHashMap<>();
        resources.forEach(resource -> found.putIfAbsent(resource.identifier(), resource));
        return found;
    }

    /** What the package says that it is ({@code metadata/schema} and {@code schemaversion}). */
    public String schema() {
        return root.child("metadata")
                .map(metadata -> metadata.child("schema")
                                .map(element -> element.text().strip())
                                .orElse("") + " "
                        + metadata.child("schemaversion")
                                .map(element -> element.text().strip())
                                .orElse(""))
                .orElse("");
    }
}
