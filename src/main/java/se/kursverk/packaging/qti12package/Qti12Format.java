package se.kursverk.packaging.qti12package;

import java.io.IOException;
import java.util.Locale;
import se.kursverk.course.Interaction;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** The questions alone, as Canvas imports them. */
public final class Qti12Format implements PackageFormat {

    @Override
    public String id() {
        return "qti12";
    }

    @Override
    public String name() {
        return "QTI 1.2";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Canvas: Inställningar, Importera kursinnehåll, QTI .zip-fil; publicera sedan quizen."
                : "Canvas: Settings, Import Course Content, QTI .zip file; then publish the quizzes.";
    }

    @Override
    public Losses losses(Selection selection) {
        return CanvasLosses.of(id(), selection);
    }

    @Override
    public Problems check(Selection selection) {
        Problems problems = losses(selection).problems();
        for (Module module : selection.modules()) {
            if (module.quiz().items().stream()
                    .anyMatch(item -> item.interaction() instanceof Interaction.MultipleChoice)) {
                problems.note(
                        id() + "-canvas-credit",
                        Location.of("moduler/" + module.id() + "/quiz.yaml"),
                        "Delpoäng för flera val räknar Canvas enligt sin egen regel, vad filen än säger.",
                        "Räkna med att poängen kan skilja sig lite från SCORM-paketets.");
            }
        }
        return problems;
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        new QuizPackage(selection).write(layout);
    }
}
