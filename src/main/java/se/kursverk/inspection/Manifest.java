package se.kursverk.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An IMS Content Packaging manifest, the ground that SCORM, Common Cartridge and QTI packages share. */
final class Manifest {

    static final String PATH = "imsmanifest.xml";

    private final XmlElement root;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Resource> byId = new LinkedHashMap<>();

    Manifest(XmlElement root) {
        this.root = root;
        String base = root.find("base").orElse("");
        for (XmlElement all : root.children("resources")) {
            String folder = base + all.find("base").orElse("");
            for (XmlElement one : all.children("resource")) {
                Resource resource = new Resource(one, folder + one.find("base").orElse(""));
                resources.add(resource);
                byId.putIfAbsent(one.attribute("identifier"), resource);
            }
        }
    }

    /**
     * A resource.
     *
     * @param base what its addresses start from
     */
    record Resource(XmlElement element, String base) {

        String identifier() {
            return element.attribute("identifier");
        }

        String type() {
            return element.attribute("type");
        }

        /** {@code scormtype} in 1.2, {@code scormType} in 2004; lower case. */
        String scormType() {
            return element.attributes().entrySet().stream()
                    .filter(one -> one.getKey()
                            .substring(one.getKey().indexOf(':') + 1)
                            .equalsIgnoreCase("scormtype"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }

        Href href() {
            return Href.of(base, element.attribute("href"));
        }

        List<XmlElement> files() {
            return element.children("file");
        }

        /** Paths of its files in the package. */
        List<String> paths() {
            return files().stream()
                    .map(file -> Href.of(base, file.attribute("href")))
                    .filter(href -> href.target() == Href.Target.FILE)
                    .map(Href::path)
                    .toList();
        }

        /** The file that holds the resource: what href names, otherwise the first file. */
        String start() {
            Href href = href();
            return href.target() == Href.Target.FILE
                    ? href.path()
                    : paths().stream().findFirst().orElse("");
        }
    }

    XmlElement root() {
        return root;
    }

    String schema() {
        return root.at("metadata", "schema").map(XmlElement::text).orElse("");
    }

    String schemaVersion() {
        return root.at("metadata", "schemaversion").map(XmlElement::text).orElse("");
    }

    List<XmlElement> organizations() {
        return root.children("organizations").stream()
                .flatMap(all -> all.children("organization").stream())
                .toList();
    }

    /** The organization that an LMS shows: the default, otherwise the first. */
    Optional<XmlElement> organization() {
        String wanted =
                root.child("organizations").map(all -> all.attribute("default")).orElse("");
        return organizations().stream()
                .filter(one -> one.attribute("identifier").equals(wanted))
                .findFirst()
                .or(() -> organizations().stream().findFirst());
    }

    List<Resource> resources() {
        return resources;
    }

    Optional<Resource> resource(String identifier) {
        return Optional.ofNullable(byId.get(identifier));
    }

    /** Every item of every organization. */
    List<XmlElement> items() {
        return organizations().stream().flatMap(this::items).toList();
    }

    /** Every item of an organization, and none of metadata that is called the same. */
    Stream<XmlElement> items(XmlElement organization) {
        return organization.all("item").filter(one -> one.namespace().equals(root.namespace()));
    }
}
