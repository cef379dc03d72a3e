package se.kursverk.reading.scorm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.problem.Problems;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;
import se.kursverk.reading.scorm.PackageStructure.Description;
import se.kursverk.reading.scorm.PackageStructure.Resource;
import se.kursverk.reading.scorm.PackageStructure.Unit;
import se.kursverk.reading.xml.XmlElement;

/** The structure that a SCORM manifest tells. */
final class ScormManifest {

    private static final Set<String> NO_SETTINGS =
            Set.of("identifier", "identifierref", "parameters", "title", "item", "metadata", "default");

    private final Manifest manifest;
    private final Archive archive;
    private final Problems problems;
    private final Map<String, Manifest.Resource> resources;

    ScormManifest(Manifest manifest, Archive archive, Problems problems) {
        this.manifest = manifest;
        this.archive = archive;
        this.problems = problems;
        this.resources = manifest.byIdentifier();
    }

    PackageStructure read() {
        List<Unit> units = manifest.root().children("organizations").stream()
                .flatMap(holder -> holder.children("organization").stream())
                .map(this::unit)
                .toList();
        return new PackageStructure(
                manifest.schema(),
                manifest.root().attribute("identifier").orElse(""),
                description(),
                units,
                manifest.resources().stream().map(this::resource).toList(),
                PackageStructure.files(archive));
    }

    private Unit unit(XmlElement element) {
        Optional<String> reference = element.attribute("identifierref");
        Optional<Manifest.Resource> resource =
                reference.flatMap(identifier -> Optional.ofNullable(resources.get(identifier)));
        if (reference.isPresent() && resource.isEmpty()) {
            problems.error(
                    "resource-missing",
                    element.location(),
                    "Manifestet hänvisar till en resurs som inte finns: " + reference.get() + ".",
                    "Exportera paketet på nytt från verktyget som det kommer från.");
        }
        String parameters = element.attribute("parameters").orElse("");
        return new Unit(
                element.attribute("identifier").orElse(""),
                text(element, "title"),
                resource.flatMap(Manifest.Resource::href).map(href -> href + parameters),
                Settings.of(element, NO_SETTINGS),
                element.children("item").stream().map(this::unit).toList());
    }

    private Resource resource(Manifest.Resource resource) {
        for (String path : resource.files()) {
            if (!archive.has(path)) {
                problems.error(
                        "file-missing",
                        resource.element().location(),
                        "Paketet hänvisar till en fil som inte finns: " + path + ".",
                        "Exportera paketet på nytt från verktyget som det kommer från.");
            }
        }
        XmlElement element = resource.element();
        return new Resource(
                resource.identifier(),
                resource.type(),
                element.attribute("adlcp:scormtype")
                        .or(() -> element.attribute("adlcp:scormType"))
                        .orElse(""),
                resource.href(),
                resource.files(),
                resource.dependencies());
    }

    private Description description() {
        Optional<XmlElement> lom = manifest.root().child("metadata").stream()
                .flatMap(metadata -> metadata.descendants("lom"))
                .findFirst();
        Optional<XmlElement> general = lom.flatMap(found -> found.child("general"));
        Optional<XmlElement> lifecycle =
                lom.flatMap(found -> found.child("lifecycle").or(() -> found.child("lifeCycle")));
        return new Description(
                general.map(found -> text(found, "title")).orElse(""),
                general.map(found -> text(found, "description")).filter(text -> !text.isEmpty()),
                general.map(found -> found.children("keyword").stream()
                                .map(keyword -> keyword.text().strip())
                                .toList())
                        .orElse(List.of()),
                lifecycle.map(found -> text(found, "version")).filter(text -> !text.isEmpty()));
    }

    private static String text(XmlElement parent, String child) {
        return parent.child(child).map(found -> found.text().strip()).orElse("");
    }
}
