package se.kursverk.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.problem.Location;

/** Whether what pages, styles and scripts load is in the package, and what they load from elsewhere. */
final class LinkCheck {

    private static final Map<String, Set<String>> LOADED = Map.ofEntries(
            Map.entry("img", Set.of("src")),
            Map.entry("script", Set.of("src", "href", "xlink:href")),
            Map.entry("iframe", Set.of("src")),
            Map.entry("frame", Set.of("src")),
            Map.entry("audio", Set.of("src")),
            Map.entry("video", Set.of("src", "poster")),
            Map.entry("source", Set.of("src")),
            Map.entry("track", Set.of("src")),
            Map.entry("embed", Set.of("src")),
            Map.entry("object", Set.of("data")),
            Map.entry("input", Set.of("src")),
            Map.entry("form", Set.of("action")),
            Map.entry("image", Set.of("href", "xlink:href")),
            Map.entry("use", Set.of("href", "xlink:href")));
    private static final Set<String> LINKED = Set.of("a", "area");
    private static final Set<String> NOT_LOADED =
            Set.of("canonical", "alternate", "license", "author", "help", "prev", "next", "me");
    private static final Pattern STYLE =
            Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT =
            Pattern.compile("(?:\\b(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource|Worker)\\s*\\(\\s*"
                    + "|\\.open\\s*\\(\\s*[\"'][A-Za-z]{3,7}[\"']\\s*,\\s*"
                    + "|\\.(?:src|href)\\s*=\\s*|\\bfrom\\s*)[\"'`]((?:https?:|wss?:)//[^\"'`]+)");

    private final Contents contents;
    private final Findings findings;
    private final References references;
    private final Examination examination;

    LinkCheck(Examination examination) {
        this.examination = examination;
        this.contents = examination.contents();
        this.findings = examination.findings();
        this.references = new References(examination);
    }

    void run() {
        contents.texts("html", "htm", "xhtml", "svg").forEach(path -> page(examination.page(path)));
        for (String path : contents.texts("css")) {
            style(Contents.folder(path), text(path), findings.in(path));
        }
        for (String path : contents.texts("js", "mjs")) {
            script(text(path), findings.in(path));
        }
    }

    private String text(String path) {
        return new String(contents.bytes(path).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    private void page(Page page) {
        String inside = "";
        String folder = page.folder();
        for (HtmlToken token : page.tokens()) {
            switch (token) {
                case HtmlToken.Start tag -> {
                    inside = tag.name();
                    tag(page, folder, tag);
                }
                case HtmlToken.End end -> inside = "";
                case HtmlToken.Text text -> {
                    if (inside.equals("style")) {
                        style(folder, text.text(), page.at(text.offset()));
                    } else if (inside.equals("script")) {
                        script(text.text(), page.at(text.offset()));
                    }
                }
            }
        }
    }

    private void tag(Page page, String folder, HtmlToken.Start tag) {
        if (tag.attributes().isEmpty()) {
            return;
        }
        for (String name : LOADED.getOrDefault(tag.name(), Set.of())) {
            load(page, folder, tag, tag.attribute(name));
        }
        if (tag.has("srcset")) {
            for (String candidate : tag.attribute("srcset").split(",", -1)) {
                load(page, folder, tag, candidate.strip().split("\\s", 2)[0]);
            }
        }
        if (tag.has("style")) {
            style(folder, tag.attribute("style"), page.at(tag.offset()));
        }
        if (tag.is("link") && !NOT_LOADED.contains(tag.attribute("rel").strip().toLowerCase(Locale.ROOT))) {
            load(page, folder, tag, tag.attribute("href"));
        }
        if (LINKED.contains(tag.name()) && tag.has("href")) {
            Href href = Href.of(folder, tag.attribute("href"));
            if (href.target() != Href.Target.HOST) {
                references.check(page.at(tag.offset()), href, tag.attribute("href"));
            }
        }
    }

    private void load(Page page, String folder, HtmlToken.Start tag, String written) {
        if (!written.isBlank()) {
            references.check(page.at(tag.offset()), Href.of(folder, written), written);
        }
    }

    private void style(String folder, String css, Location location) {
        if (css.indexOf("url(") < 0 && css.indexOf("@import") < 0) {
            return;
        }
        Matcher matcher = STYLE.matcher(withoutComments(css));
        while (matcher.find()) {
            String written = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            references.check(location, Href.of(folder, written), written);
        }
    }

    private static String withoutComments(String css) {
        StringBuilder code = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf("/*", at);
            if (open < 0) {
                break;
            }
            code.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return code.append(css, Math.min(at, css.length()), css.length()).toString();
    }

    private void script(String code, Location location) {
        if (code.indexOf("://") < 0) {
            return;
        }
        Matcher matcher = SCRIPT.matcher(code);
        while (matcher.find()) {
            references.check(location, Href.of("", matcher.group(1)), matcher.group(1));
        }
    }
}
