package se.kursverk.inspection;

import java.util.ArrayList;
import java.util.List;

/** Gathers what an inspection learns of a package while it is under way. */
final class Facts {

    private PackageKind kind = PackageKind.UNKNOWN;
    private String version = "";
    private boolean canvas;
    private String title = "";
    private String language = "";
    private final List<PackageItem> organization = new ArrayList<>();
    private final List<PackageResource> resources = new ArrayList<>();
    private final List<PackageQuiz> quizzes = new ArrayList<>();
    private final List<TrackedUnit> tracked = new ArrayList<>();

    void kind(PackageKind newKind, String newVersion) {
        this.kind = newKind;
        this.version = newVersion;
    }

    PackageKind kind() {
        return kind;
    }

    String version() {
        return version;
    }

    void canvas() {
        canvas = true;
    }

    boolean isCanvas() {
        return canvas;
    }

    /** The first title that is told holds. */
    void title(String value) {
        title = title.isEmpty() ? value : title;
    }

    /** The first language that is told holds. */
    void language(String value) {
        language = language.isEmpty() ? value : language;
    }

    void item(PackageItem item) {
        organization.add(item);
    }

    void resource(PackageResource resource) {
        resources.add(resource);
    }

    void quiz(PackageQuiz quiz) {
        quizzes.add(quiz);
    }

    void tracked(TrackedUnit unit) {
        tracked.add(unit);
    }

    Inspected with(Contents contents, Findings findings) {
        return new Inspected(
                kind,
                version,
                canvas,
                title,
                language,
                organization,
                resources,
                contents.sizes().entrySet().stream()
                        .map(file -> new PackageFile(file.getKey(), file.getValue()))
                        .toList(),
                quizzes,
                tracked,
                findings.sorted());
    }
}
