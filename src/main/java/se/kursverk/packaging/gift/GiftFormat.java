package se.kursverk.packaging.gift;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.moodle.Category;
import se.kursverk.problem.Problems;
import se.kursverk.rendering.PlainPages;

/** Questions as plain text that people can read and other tools take. */
public final class GiftFormat implements PackageFormat {

    @Override
    public String id() {
        return "gift";
    }

    @Override
    public String name() {
        return "GIFT";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".gift";
    }

    @Override
    public boolean archive() {
        return false;
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Verktyg som läser GIFT, och Moodle om du vill läsa frågorna som text: Frågebank, Importera, "
                        + "GIFT-format. Moodle XML tar med mer."
                : "Tools that read GIFT, and Moodle if you want to read the questions as text: Question bank, Import, GIFT "
                        + "format. Moodle XML carries more.";
    }

    @Override
    public Losses losses(Selection selection) {
        return GiftLosses.of(selection);
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Module module : selection.modules()) {
            PlainPages pages = PlainPages.in(module.language());
            comment(module.title(), out);
            selection.theme().name().ifPresent(name -> comment(pages.givenBy(name), out));
            comment(pages.text("start.version", module.version(), module.fingerprint()), out);
            out.append("\n$CATEGORY: ").append(Category.path(selection, module)).append("\n\n");
            for (Item item : module.quiz().items()) {
                if (!GiftLosses.absent(item)) {
                    new GiftQuestion(module, item, out).write();
                }
            }
        }
        layout.add(fileName(selection), Content.of(out.toString().getBytes(UTF_8)));
    }

    private static void comment(String text, StringBuilder out) {
        out.append("// ").append(text).append('\n');
    }
}
