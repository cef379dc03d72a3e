package se.kursverk.reading.qti12;

import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;

/** QTI 1.2: single files, and packages such as Canvas exports a quiz as. */
public final class Qti12Reader implements QuestionReader {

    @Override
    public String id() {
        return "qti12";
    }

    @Override
    public String name() {
        return "QTI 1.2";
    }

    @Override
    public boolean recognizes(SourceFile file) {
        if (!Archive.looksLikeZip(file)) {
            return Questestinterop.recognizes(file);
        }
        Problems ignored = new Problems();
        return Archive.open(file, ignored).flatMap(archive -> Manifest.of(archive, ignored)).stream()
                .flatMap(manifest -> manifest.resources().stream())
                .anyMatch(resource -> resource.type().startsWith("imsqti_xmlv1p2")
                        && !resource.type().contains("imscc"));
    }

    @Override
    public ReadQuestions read(SourceFile file) {
        return Reading.of(file);
    }
}
