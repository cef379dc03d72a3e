package se.kursverk.packaging.qti22;

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

/** The questions alone, as QTI 2.2. */
public final class Qti22Format implements PackageFormat {

    @Override
    public String id() {
        return "qti22";
    }

    @Override
    public String name() {
        return "QTI 2.2";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "TAO och andra system som tar QTI 2.2: importera filen som ett prov enligt QTI; pröva med en modul först."
                : "TAO and other systems that take QTI 2.2: import the file as a QTI test; try one module first.";
    }

    @Override
    public Losses losses(Selection selection) {
        return QtiLosses.of(id(), selection, Dialect.V2_2);
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        QtiPackage.write(selection, Dialect.V2_2, layout);
    }
}
