package se.kursverk.reading.scorm;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;

/**
 * A SCORM 1.2, SCORM 2004 or cmi5 package.
 *
 * @param schema what the package says that it is, such as {@code ADL SCORM 1.2}, or {@code cmi5}
 * @param identifier of the manifest or the course
 * @param units what a learner is shown, from the outermost: organizations or blocks, and what is in them
 * @param resources what the manifest declares; none in cmi5
 * @param files the size in bytes of every file of the archive, by path
 */
public record PackageStructure(
        String schema,
        String identifier,
        Description description,
        List<Unit> units,
        List<Resource> resources,
        SortedMap<String, Long> files) {

    /** What a cmi5 course structure is called. */
    static final String CMI5 = "cmi5.xml";

    public PackageStructure {
        units = List.copyOf(units);
        resources = List.copyOf(resources);
    }

    /**
     * What metadata says of the whole.
     *
     * @param title empty where there is none
     */
    public record Description(
            String title, Optional<String> description, List<String> keywords, Optional<String> version) {
        public Description {
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * An organization, item, block or assignable unit.
     *
     * @param href what it opens, with its parameters; nothing for what only holds others
     * @param settings everything else that is said of it, by path, such as {@code masteryscore} or
     *     {@code sequencing/deliveryControls@completionSetByContent}
     */
    public record Unit(
            String identifier,
            String title,
            Optional<String> href,
            SortedMap<String, String> settings,
            List<Unit> units) {
        public Unit {
            units = List.copyOf(units);
        }
    }

    /**
     * A resource.
     *
     * @param scormType {@code sco} or {@code asset}
     */
    public record Resource(
            String identifier,
            String type,
            String scormType,
            Optional<String> href,
            List<String> files,
            List<String> dependencies) {
        public Resource {
            files = List.copyOf(files);
            dependencies = List.copyOf(dependencies);
        }
    }

    /** The structure of a zip, or nothing and a problem; problems too for files that are declared and absent. */
    public static Optional<PackageStructure> read(SourceFile file, Problems problems) {
        Optional<Archive> opened = Archive.open(file, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Archive archive = opened.get();
        Optional<PackageStructure> structure = archive.has(CMI5)
                ? new CourseStructure(archive, problems).read()
                : Manifest.of(archive, problems).map(manifest -> new ScormManifest(manifest, archive, problems).read());
        if (structure.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "manifest-missing",
                    Location.of(file.name()),
                    "Zip-filen har varken imsmanifest.xml eller cmi5.xml.",
                    "Kontrollera att du valde ett SCORM- eller cmi5-paket.");
        }
        return structure;
    }

    /** All units that open something, in order. */
    public List<Unit> opening() {
        return opening(units);
    }

    private static List<Unit> opening(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> Stream.concat(unit.href().stream().map(any -> unit), opening(unit.units()).stream()))
                .toList();
    }

    /** Sizes by path, for the record. */
    static SortedMap<String, Long> files(Archive archive) {
        Map<String, Long> sizes = archive.sizes();
        return Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }
}
