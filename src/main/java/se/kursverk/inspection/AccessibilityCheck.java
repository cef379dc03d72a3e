package se.kursverk.inspection;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page must have so that people with a screen reader, a keyboard or a need to zoom can use it (WCAG 2.2, A and AA). */
final class AccessibilityCheck {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern POSITIVE = Pattern.compile("0*[1-9][0-9]*");
    private static final Pattern NO_ZOOM =
            Pattern.compile("user-scalable=(?:no|0)|maximum-scale=(?:0|1(?:[^0-9]|$)|1\\.[0-9]*)");

    private final Examination examination;
    private final Findings findings;

    AccessibilityCheck(Examination examination) {
        this.examination = examination;
        this.findings = examination.findings();
    }

    void run() {
        for (String path : examination.contents().texts("html", "htm", "xhtml")) {
            Page page = examination.page(path);
            checkDocument(page);
            checkHeadings(page);
            checkElements(page);
            new LabelCheck(page, findings).run();
        }
    }

    private void checkDocument(Page page) {
        HtmlToken.Start html = page.starts("html").findFirst().orElse(new HtmlToken.Start("html", Map.of(), 0));
        String language = html.has("lang") ? html.attribute("lang") : html.attribute("xml:lang");
        if (!LANGUAGE.matcher(language).matches()) {
            findings.add(
                    Rule.HTML_NO_LANG,
                    page.at(html.offset()),
                    language.isEmpty()
                            ? "Sidan säger inte vilket språk den är på."
                            : "Sidans språk " + Shown.quoted(language) + " är ingen språkkod.");
        } else {
            examination.facts().language(language);
        }
        checkTitle(page);
        boolean charset = page.starts("meta").anyMatch(AccessibilityCheck::namesCharset)
                || page.text().startsWith("\ufeff")
                || page.text().startsWith("<?xml")
                || page.text().chars().allMatch(c -> c < 0x80);
        if (!charset) {
            findings.add(
                    Rule.HTML_NO_CHARSET, findings.in(page.path()), "Sidan säger inte vilken teckenkodning den har.");
        }
        page.starts("main")
                .filter(main -> !main.has("hidden"))
                .skip(1)
                .limit(1)
                .forEach(main -> findings.add(
                        Rule.HTML_SEVERAL_MAINS, page.at(main.offset()), "Sidan har mer än ett main-element."));
    }

    private static boolean namesCharset(HtmlToken.Start meta) {
        boolean contentType = meta.attribute("http-equiv").equalsIgnoreCase("content-type");
        return meta.has("charset")
                || (contentType
                        && meta.attribute("content").toLowerCase(Locale.ROOT).contains("charset="));
    }

    private void checkTitle(Page page) {
        boolean open = false;
        for (HtmlToken token : page.tokens()) {
            if (token instanceof HtmlToken.Start tag) {
                if (tag.is("body") || tag.is("svg")) {
                    break;
                }
                open = tag.is("title");
            } else if (open && token instanceof HtmlToken.Text) {
                return;
            }
        }
        findings.add(Rule.HTML_NO_TITLE, findings.in(page.path()), "Sidan har ingen title.");
    }

    private void checkHeadings(Page page) {
        int last = 0;
        int tops = 0;
        for (HtmlToken.Start tag :
                page.starts().filter(one -> HEADINGS.contains(one.name())).toList()) {
            int level = tag.name().charAt(1) - '0';
            if (last > 0 && level > last + 1) {
                findings.add(
                        Rule.HTML_HEADING_SKIPS,
                        page.at(tag.offset()),
                        "Rubriken går från nivå " + last + " till " + level + ".");
            }
            last = level;
            if (level == 1 && ++tops == 2) {
                findings.add(Rule.HTML_SEVERAL_H1, page.at(tag.offset()), "Sidan har mer än en h1.");
            }
        }
    }

    private void checkElements(Page page) {
        Set<String> ids = new HashSet<>();
        page.starts().forEach(tag -> {
            if (tag.is("img") && !tag.has("alt")) {
                findings.add(
                        Rule.HTML_IMG_NO_ALT,
                        page.at(tag.offset()),
                        "Bilden " + Shown.quoted(tag.attribute("src")) + " har inget alt.");
            }
            if ((tag.is("iframe") || tag.is("frame"))
                    && tag.attribute("title").isBlank()
                    && tag.attribute("aria-label").isBlank()) {
                findings.add(Rule.HTML_FRAME_NO_TITLE, page.at(tag.offset()), "Ramen har ingen title.");
            }
            if (tag.is("meta")
                    && tag.attribute("name").equalsIgnoreCase("viewport")
                    && NO_ZOOM.matcher(tag.attribute("content").replace(" ", "").toLowerCase(Locale.ROOT))
                            .find()) {
                findings.add(Rule.HTML_VIEWPORT_NO_ZOOM, page.at(tag.offset()), "Sidan hindrar den som vill förstora.");
            }
            if (tag.has("tabindex")
                    && POSITIVE.matcher(tag.attribute("tabindex").strip()).matches()) {
                findings.add(
                        Rule.HTML_TABINDEX,
                        page.at(tag.offset()),
                        "tabindex över 0 flyttar om ordningen för den som använder tangentbord.");
            }
            if (tag.has("id") && !ids.add(tag.attribute("id"))) {
                findings.add(
                        Rule.HTML_ID_DUPLICATE,
                        page.at(tag.offset()),
                        "Id " + Shown.quoted(tag.attribute("id")) + " finns redan på sidan.");
            }
        });
    }
}
