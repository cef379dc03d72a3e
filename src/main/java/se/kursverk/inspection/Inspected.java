package se.kursverk.inspection;

import java.util.List;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Severity;

/**
 * A package, read and judged.
 *
 * @param version as people write it, such as {@code 1.2}, {@code 2004 3rd Edition} or {@code 2.1}; empty where there is none
 * @param canvas whether it carries the Canvas extension, which makes Canvas ignore organization and CC quizzes
 * @param title empty where the package has none
 * @param language of the package or its first page, empty where it does not say
 * @param organization the items at the top
 * @param tracked its SCOs or AUs
 * @param problems everything that it breaks, by place
 */
public record Inspected(
        PackageKind kind,
        String version,
        boolean canvas,
        String title,
        String language,
        List<PackageItem> organization,
        List<PackageResource> resources,
        List<PackageFile> files,
        List<PackageQuiz> quizzes,
        List<TrackedUnit> tracked,
        List<Problem> problems) {

    public Inspected {
        organization = List.copyOf(organization);
        resources = List.copyOf(resources);
        files = List.copyOf(files);
        quizzes = List.copyOf(quizzes);
        tracked = List.copyOf(tracked);
        problems = List.copyOf(problems);
    }

    /** Kind and version in words, such as {@code SCORM 1.2}. */
    public String name() {
        String both = version.isEmpty() ? kind.label() : kind.label() + " " + version;
        return canvas ? both + " med Canvas-tillägg" : both;
    }

    /** Whether an LMS refuses or loses something. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
