package se.kursverk.reading.qti2;

import java.util.Optional;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.SourceText;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.QtiXml;
import se.kursverk.reading.qti.QuestionList;

/** Reads single items and packages of one version; the three versions differ in what they are recognised by. */
abstract sealed class QtiReader implements QuestionReader permits Qti21Reader, Qti22Reader, Qti30Reader {

    private final Version version;

    QtiReader(Version version) {
        this.version = version;
    }

    @Override
    public final String id() {
        return version.id();
    }

    @Override
    public final String name() {
        return version.title();
    }

    @Override
    public final boolean recognizes(SourceFile file) {
        if (!Archive.looksLikeZip(file)) {
            return version.isNamedIn(SourceText.beginning(file));
        }
        Problems ignored = new Problems();
        return Archive.open(file, ignored).flatMap(archive -> Manifest.of(archive, ignored)).stream()
                .flatMap(manifest -> manifest.resources().stream())
                .anyMatch(resource -> version.hasType(resource.type()));
    }

    @Override
    public final ReadQuestions read(SourceFile file) {
        Problems problems = new Problems();
        QuestionList questions = new QuestionList(problems);
        if (Archive.looksLikeZip(file)) {
            Archive.open(file, problems).ifPresent(archive -> new QtiPackage(archive, problems, questions).read());
        } else {
            QtiXml.read(file, problems).ifPresent(root -> readRoot(root, problems, questions));
        }
        return questions.done(Location.of(file.name()));
    }

    private static void readRoot(Element root, Problems problems, QuestionList questions) {
        if (root.is("assessmentItem")) {
            try {
                questions.add(ItemReader.read(root, Details.NONE, 1, problems), Optional.empty());
            } catch (NotRebuiltException e) {
                problems.add(e.problem());
            }
        } else if (root.is("assessmentTest") || root.is("assessmentSection")) {
            problems.error(
                    "test-alone",
                    root.location(),
                    "Filen är ett prov som bara pekar på sina frågor.",
                    "Ange hela paketet (zip-filen) i stället.");
        } else {
            problems.error(
                    "file-no-questions",
                    Location.of(root.location().file()),
                    "Filen har ingen fråga: den börjar med " + root.name() + ".",
                    "Ange en fil med assessmentItem, eller hela paketet.");
        }
    }
}
