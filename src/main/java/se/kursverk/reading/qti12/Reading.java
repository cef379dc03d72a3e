package se.kursverk.reading.qti12;

import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.qti.QuestionList;

/** The questions of a file or a package, cartridge or not. */
final class Reading {

    private Reading() {}

    static ReadQuestions of(SourceFile file) {
        Problems problems = new Problems();
        QuestionList questions = new QuestionList(problems);
        Questestinterop reading = new Questestinterop(problems, questions);
        if (Archive.looksLikeZip(file)) {
            Archive.open(file, problems)
                    .ifPresent(archive -> reading.addAll(new Qti12Package(archive, problems).files()));
        } else {
            reading.add(file);
        }
        return questions.done(Location.of(file.name()));
    }
}
