package se.kursverk.packaging.qti30;

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

/** The questions alone, as QTI 3.0. */
public final class Qti30Format implements PackageFormat {

    @Override
    public String id() {
        return "qti30";
    }

    @Override
    public String name() {
        return "QTI 3.0";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "TAO och andra system som tar QTI 3.0: importera filen som ett prov enligt QTI; Canvas och Moodle tar inte QTI 3.0."
                : "TAO and other systems that take QTI 3.0: import the file as a QTI test; Canvas and Moodle do not take QTI 3.0.";
    }

    @Override
    public Losses losses(Selection selection) {
        return QtiLosses.of(id(), selection, Dialect.V3_0);
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        QtiPackage.write(selection, Dialect.V3_0, layout);
    }
}
