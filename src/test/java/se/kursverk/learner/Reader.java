package se.kursverk.learner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.kursverk.lti.TestBrowser;

/** Somebody whose browser has no script: follows links, fills in forms and sends them. */
final class Reader {

    private final String server;
    private final TestBrowser browser;
    private String path = "";
    private Document page = new Document("");
    private int status;
    private final List<String> seen = new ArrayList<>();

    Reader(String server, TestBrowser browser) {
        this.server = server;
        this.browser = browser;
    }

    TestBrowser browser() {
        return browser;
    }

    /** Everything that came, as it came. */
    List<String> seen() {
        return seen;
    }

    Document page() {
        return page;
    }

    String path() {
        return path;
    }

    int status() {
        return status;
    }

    Reader go(String address) {
        try {
            return arrive(address, browser.get(server + address.replaceFirst("#.*", "")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reader arrive(String address, HttpResponse<String> response) {
        status = response.statusCode();
        if (status == 303) {
            return go(response.headers().firstValue("location").orElseThrow());
        }
        path = address;
        seen.add(response.body());
        page = Jsoup.parse(response.body(), server + address);
        return this;
    }

    /** The one clear next step: a link, or a form with its values. */
    Reader next() {
        Element next = page.expectFirst(".bar [data-next]");
        return follow(next);
    }

    private Reader follow(Element next) {
        return switch (next.tagName()) {
            case "a" -> go(URI.create(next.absUrl("href")).getRawPath());
            case "form" -> send(next, List.of());
            default -> send(Objects.requireNonNull(page.getElementById(next.attr("form"))), List.of());
        };
    }

    /** Sends the question with an answer. */
    Reader answer(List<String> response) {
        List<Map.Entry<String, String>> values =
                response.stream().map(value -> Map.entry("svar", value)).toList();
        return send(page.expectFirst("form.item"), values);
    }

    /** Sends a form with its hidden values and some more. */
    Reader send(Element form, List<Map.Entry<String, String>> values) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        form.select("input[type=hidden]").stream()
                .filter(input -> !input.attr("name").equals("svar"))
                .forEach(input -> all.add(Map.entry(input.attr("name"), input.attr("value"))));
        all.addAll(values);
        return post(URI.create(form.absUrl("action")).getRawPath(), all);
    }

    Reader post(String address, List<Map.Entry<String, String>> values, String... headers) {
        try {
            return arrive(address, browser.post(server + address, values, headers));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return page.body().text();
    }
}
