package se.kursverk.packaging.qti21;

import java.io.IOException;
import java.util.Locale;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.qti.Dialect;
import se.kursverk.packaging.qti.QtiLosses;
import se.kursverk.packaging.qti.QtiPackage;
import se.kursverk.problem.Problems;

/** The questions alone, as QTI 2.1. */
public final class Qti21Format implements PackageFormat {

    @Override
    public String id() {
        return "qti21";
    }

    @Override
    public String name() {
        return "QTI 2.1";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Canvas New Quizzes: skapa ett quiz, välj Importera innehåll och ladda upp filen; frågor av typerna val, skrivet svar, ordning, para ihop och öppet svar följer med."
                : "Canvas New Quizzes: build a quiz, choose Import Content and upload the file; choice, text entry, order, match and open questions arrive.";
    }

    @Override
    public Losses losses(Selection selection) {
        return QtiLosses.of(id(), selection, Dialect.V2_1);
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        QtiPackage.write(selection, Dialect.V2_1, layout);
    }
}
