package se.kursverk.reading.qti12;

import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;

/** Reads the quizzes and question banks of a Common Cartridge, and those that are for Canvas in it. */
abstract sealed class CartridgeReader implements QuestionReader
        permits CommonCartridge11Reader, CommonCartridge12Reader, CommonCartridge13Reader {

    private final String id;
    private final String version;

    /** @param version such as {@code 1.1} */
    CartridgeReader(String id, String version) {
        this.id = id;
        this.version = version;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return "Common Cartridge " + version;
    }

    @Override
    public final boolean recognizes(SourceFile file) {
        Problems ignored = new Problems();
        return Archive.looksLikeZip(file)
                && Archive.open(file, ignored)
                        .flatMap(archive -> Manifest.of(archive, ignored))
                        .filter(this::isOurs)
                        .isPresent();
    }

    /** Version 1.0 has the same quizzes as 1.1. */
    private boolean isOurs(Manifest manifest) {
        String schema = manifest.schema();
        return schema.contains("Common Cartridge")
                && (schema.contains(version) || (version.equals("1.1") && schema.contains("1.0")));
    }

    @Override
    public final ReadQuestions read(SourceFile file) {
        return Reading.of(file);
    }
}
