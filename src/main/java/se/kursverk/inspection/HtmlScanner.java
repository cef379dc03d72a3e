package se.kursverk.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts HTML into tokens in one pass, as forgiving as a browser where tags, quotes and comments are concerned. */
final class HtmlScanner {

    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");
    private static final int MOST_TOKENS = 500_000;

    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int at;

    private HtmlScanner(String html) {
        this.html = html;
    }

    static List<HtmlToken> scan(String html) {
        HtmlScanner scanner = new HtmlScanner(html);
        scanner.scan();
        return List.copyOf(scanner.tokens);
    }

    private void scan() {
        while (at < html.length() && tokens.size() < MOST_TOKENS) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                open = html.length();
            }
            text(at, open);
            at = open;
            if (at < html.length()) {
                markup();
            }
        }
    }

    private void text(int from, int to) {
        String text = html.substring(from, to);
        if (!text.isBlank()) {
            tokens.add(new HtmlToken.Text(text, from));
        }
    }

    private void markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (html.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (html.startsWith("<![CDATA[", at)) {
            at = after("]]>", at + 9);
        } else if (next == '!' || next == '?') {
            at = after(">", at);
        } else if (next == '/') {
            int start = at;
            int end = after(">", at);
            tokens.add(new HtmlToken.End(name(at + 2), start));
            at = end;
        } else if (Character.isLetter(next)) {
            start();
        } else {
            at++;
        }
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && !endsName(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean endsName(char c) {
        return Character.isWhitespace(c) || c == '>' || c == '/';
    }

    private void start() {
        int start = at;
        String name = name(at + 1);
        at += 1 + name.length();
        Map<String, String> attributes = attributes();
        tokens.add(new HtmlToken.Start(name, attributes, start));
        if (RAW.contains(name)) {
            int end = endOf(name);
            text(at, end);
            at = end;
        }
    }

    private int endOf(String raw) {
        String mark = "</" + raw;
        for (int i = at; i <= html.length() - mark.length(); i++) {
            i = html.indexOf("</", i);
            if (i < 0) {
                break;
            }
            if (html.regionMatches(true, i, mark, 0, mark.length())) {
                return i;
            }
        }
        return html.length();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                break;
            }
            if (Character.isWhitespace(c) || c == '/') {
                at++;
                continue;
            }
            int from = at;
            do {
                at++;
            } while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=');
            String name = html.substring(from, at).toLowerCase(Locale.ROOT);
            attributes.putIfAbsent(name, value());
        }
        return attributes;
    }

    /** What stands after {@code =}, if it stands there. */
    private String value() {
        int equals = afterSpace(at);
        if (equals >= html.length() || html.charAt(equals) != '=') {
            return "";
        }
        at = afterSpace(equals + 1);
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            end = end < 0 ? html.length() : end;
            at = Math.min(html.length(), end + 1);
            return resolved(html.substring(from + 1, end));
        }
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return resolved(html.substring(from, at));
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Resolves the references that occur in addresses. */
    private static String resolved(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&#34;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#x2F;", "/")
                        .replace("&amp;", "&");
    }
}
