package se.kursverk.reading.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.problem.Problems;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.archive.Paths;
import se.kursverk.reading.scorm.PackageStructure.Description;
import se.kursverk.reading.scorm.PackageStructure.Unit;
import se.kursverk.reading.xml.XmlElement;
import se.kursverk.reading.xml.XmlReader;

/** The structure that a cmi5.xml tells (AICC/ADL cmi5, section 13). */
final class CourseStructure {

    private static final Set<String> NO_SETTINGS = Set.of("id", "title", "description", "url", "au", "block");

    private final Archive archive;
    private final Problems problems;

    CourseStructure(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    Optional<PackageStructure> read() {
        return archive.file(PackageStructure.CMI5, problems)
                .flatMap(file -> XmlReader.read(file, problems))
                .map(this::structure);
    }

    private PackageStructure structure(XmlElement root) {
        Optional<XmlElement> course = root.child("course");
        return new PackageStructure(
                "cmi5",
                course.flatMap(found -> found.attribute("id")).orElse(""),
                new Description(
                        course.map(found -> text(found, "title")).orElse(""),
                        course.map(found -> text(found, "description")).filter(text -> !text.isEmpty()),
                        List.of(),
                        Optional.empty()),
                units(root),
                List.of(),
                PackageStructure.files(archive));
    }

    private List<Unit> units(XmlElement holder) {
        List<Unit> units = new ArrayList<>();
        for (XmlElement child : holder.children()) {
            if (child.name().equals("au") || child.name().equals("block")) {
                units.add(unit(child));
            }
        }
        return units;
    }

    private Unit unit(XmlElement element) {
        Optional<String> url = element.child("url").map(found -> found.text().strip());
        url.filter(address -> !address.contains("://"))
                .filter(address ->
                        Paths.resolve("", address).filter(archive::has).isEmpty())
                .ifPresent(address -> problems.error(
                        "file-missing",
                        element.location(),
                        "Paketet hänvisar till en fil som inte finns: " + address + ".",
                        "Exportera paketet på nytt från verktyget som det kommer från."));
        return new Unit(
                element.attribute("id").orElse(""),
                text(element, "title"),
                url,
                Settings.of(element, NO_SETTINGS),
                units(element));
    }

    private static String text(XmlElement parent, String child) {
        return parent.child(child).map(found -> found.text().strip()).orElse("");
    }
}
