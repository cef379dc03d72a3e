package se.kursverk.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What Canvas and Moodle do to the HTML pages of a cartridge, which they clean and move. */
final class CartridgePagesCheck {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    /** What takes words or workings with it. Style is taken away too, but a page must make sense without it anyway. */
    private static final Set<String> LOST = Set.of("script", "svg", "form", "input", "button", "select", "textarea");

    private static final Pattern CHARSET =
            Pattern.compile("text/html\\s*;\\s*charset\\s*=\\s*utf-8", Pattern.CASE_INSENSITIVE);

    private final Examination examination;
    private final Findings findings;
    private final Manifest manifest;

    CartridgePagesCheck(Examination examination, Manifest manifest) {
        this.examination = examination;
        this.findings = examination.findings();
        this.manifest = manifest;
    }

    void run() {
        Set<String> checked = new HashSet<>();
        for (Manifest.Resource resource : manifest.resources()) {
            List<String> paths = resource.type().equals("webcontent") ? resource.paths() : List.of();
            for (String path : paths) {
                if (PAGES.contains(Contents.extension(path))
                        && examination.contents().bytes(path).isPresent()
                        && checked.add(path)) {
                    Page page = examination.page(path);
                    checkCharset(page);
                    checkLost(page);
                    checkLinks(page);
                }
            }
        }
    }

    private void checkCharset(Page page) {
        boolean plain = page.text().chars().allMatch(c -> c < 0x80);
        boolean named = page.starts("meta")
                .anyMatch(meta -> meta.attribute("http-equiv").equalsIgnoreCase("Content-Type")
                        && CHARSET.matcher(meta.attribute("content")).find());
        if (!plain && !named) {
            findings.add(
                    Rule.CC_PAGE_CHARSET,
                    findings.in(page.path()),
                    "Sidan saknar den form av teckenkodning som Canvas läser, så å, ä och ö blir fel.");
        }
    }

    private void checkLost(Page page) {
        List<HtmlToken.Start> lost =
                page.starts().filter(CartridgePagesCheck::isLost).toList();
        if (!lost.isEmpty()) {
            Set<String> names = new TreeSet<>();
            lost.forEach(tag -> names.add(tag.name()));
            findings.add(
                    Rule.CC_PAGE_LOST,
                    page.at(lost.getFirst().offset()),
                    "Canvas och Moodle tar bort det här ur sidan: " + String.join(", ", names) + ".");
        }
    }

    private static boolean isLost(HtmlToken.Start tag) {
        return LOST.contains(tag.name())
                || tag.attributes().keySet().stream().anyMatch(name -> name.startsWith("on"))
                || (tag.is("img") && tag.attribute("src").startsWith("data:"));
    }

    private void checkLinks(Page page) {
        page.starts("a").filter(tag -> tag.has("href")).forEach(tag -> {
            Href href = Href.of(page.folder(), tag.attribute("href"));
            if (href.target() == Href.Target.FILE
                    && PAGES.contains(Contents.extension(href.path()))
                    && !href.path().equals(page.path())) {
                findings.add(
                        Rule.CC_PAGE_LINK,
                        page.at(tag.offset()),
                        "Länken till sidan " + Shown.quoted(href.path()) + " leder ingenstans i Moodle.");
            }
        });
    }
}
