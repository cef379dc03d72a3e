package se.kursverk.packaging.cmi5;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Description;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.LearnerPages;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PlayerScript;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.problem.Problems;

/** The package for an LMS that keeps its results in a learning record store. */
public final class Cmi5Format implements PackageFormat {

    private static final XmlBinding BINDING =
            new XmlBinding(List.of(CourseStructure.class), List.of(new Namespace(CourseStructure.NAMESPACE, "")));

    private static final int DIGITS = 4;

    private final Supplier<byte[]> script;

    /** For {@link java.util.ServiceLoader}. */
    public Cmi5Format() {
        this(PlayerScript.of("cmi5"));
    }

    /** @param script always the same array, since it goes into every package */
    Cmi5Format(Supplier<byte[]> script) {
        this.script = script;
    }

    @Override
    public String id() {
        return "cmi5";
    }

    @Override
    public String name() {
        return "cmi5";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Lärplattformar med cmi5 och ett eget register för resultat (LRS): ladda upp filen som cmi5-kurs. Moodle "
                        + "tar cmi5 bara med ett tillägg; ta annars SCORM 1.2."
                : "Platforms with cmi5 and a learning record store (LRS): upload the file as a cmi5 course. Moodle takes "
                        + "cmi5 only with a plugin; otherwise take SCORM 1.2.";
    }

    @Override
    public Losses losses(Selection selection) {
        return new Losses(id(), "");
    }

    @Override
    public Problems check(Selection selection) {
        return new Problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        layout.add("cmi5.xml", BINDING.write(structure(selection)));
        LearnerPages.of(selection, script.get()).addTo(layout);
    }

    private static CourseStructure structure(Selection selection) {
        Description description = Description.of(selection);
        LangString title = new LangString(description.language(), description.title());
        LangString text =
                new LangString(description.language(), description.text() + " (" + description.version() + ")");
        String id = "urn:kursverk:" + selection.scope().name().toLowerCase(Locale.ROOT) + ":" + selection.id();
        return new CourseStructure(
                new CourseStructure.Course(id, title, text),
                new CourseStructure.AssignableUnit(id + ":au", mastery(selection), title, text));
    }

    /** The mean of what the modules ask for, rounded down so that it is never above what they ask for together. */
    private static String mastery(Selection selection) {
        int sum = selection.modules().stream()
                .mapToInt(module -> module.completionRule().mastery())
                .sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(100L * selection.modules().size()), DIGITS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
