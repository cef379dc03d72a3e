package se.kursverk.lti;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without script: it keeps cookies by name, follows nothing by itself. */
public final class TestBrowser {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(address, Map.of());
    }

    public HttpResponse<String> get(String address, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        return send(request);
    }

    public HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        return post(address, form, Map.of());
    }

    public HttpResponse<String> post(String address, Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Posts a form that is encoded already, such as one with a field several times. */
    public HttpResponse<String> postBody(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a form in which names may come several times, with headers in turn by name. */
    public HttpResponse<String> post(String address, List<Map.Entry<String, String>> form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("set-cookie").forEach(this::keep);
        return response;
    }

    private void keep(String header) {
        String pair = header.split(";", -1)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** Begins a login and returns the parameters of the authentication request. */
    public Map<String, String> login(String tool, String tenant, TestPlatform platform, String clientId)
            throws IOException, InterruptedException {
        HttpResponse<String> response = post(
                tool + "/lti/" + tenant + "/login",
                Map.of(
                        "iss",
                        platform.url(),
                        "login_hint",
                        "4711",
                        "target_link_uri",
                        tool + "/till/modul/hallucinationer",
                        "lti_message_hint",
                        "{\"cmid\":3,\"x\":\"+/&%é\"}",
                        "client_id",
                        clientId));
        String location =
                response.headers().firstValue("location").orElseThrow(() -> new AssertionError(response.body()));
        return parameters(location.substring(location.indexOf('?') + 1));
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair.substring(0, pair.indexOf('=')), StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)));
    }

    private static String encoded(Map<String, String> form) {
        return encoded(List.copyOf(form.entrySet()));
    }

    private static String encoded(List<Map.Entry<String, String>> form) {
        return form.stream()
                .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
