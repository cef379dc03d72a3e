package se.kursverk.lti.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls platforms: bounded in time and size, follows no redirect, repeats nothing by itself, and connects only to the
 * very addresses that were judged when the name was resolved.
 */
public final class PlatformHttp implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final Duration TOTAL = Duration.ofSeconds(20);
    private static final int MAX_BYTES = 1 << 20;
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_PER_HOST = 8;

    private final AddressRules rules;
    private final CloseableHttpClient client;
    private final CloseableHttpClient local;
    private final Duration total;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("platform-http").factory());

    /** A client under these rules. */
    public PlatformHttp(AddressRules rules) {
        this(rules, TOTAL);
    }

    /**
     * A client under these rules.
     *
     * @param total how long a call may last, however slowly the answer comes
     */
    PlatformHttp(AddressRules rules, Duration total) {
        this.rules = rules;
        this.total = total;
        this.client = client(new Judging(rules));
        this.local = client(SystemDefaultDnsResolver.INSTANCE);
    }

    /** What a platform answered; header names in lower case, several of a name joined as one (RFC 9110, 5.3). */
    public record Answer(int status, Map<String, String> headers, String body) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    public Answer get(URI address, Map<String, String> headers) throws IOException {
        return send(new HttpUriRequestBase("GET", address), headers);
    }

    /**
     * Sends a body.
     *
     * @param method such as {@code POST}
     * @param type the media type, without charset; the body is UTF-8
     */
    public Answer send(String method, URI address, String type, String body, Map<String, String> headers)
            throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(method, address);
        request.setEntity(
                new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), ContentType.create(type), null, false));
        return send(request, headers);
    }

    private Answer send(HttpUriRequestBase request, Map<String, String> headers) throws IOException {
        URI address = URI.create(request.getRequestUri().startsWith("/") ? uri(request) : request.getRequestUri());
        if (!rules.allows(address)) {
            throw new UnknownHostException("this address is not called: " + address.getHost());
        }
        headers.forEach(request::setHeader);
        CloseableHttpClient caller = rules.isTest(address) ? local : client;
        Future<?> end = watch.schedule(request::abort, total.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return caller.execute(request, PlatformHttp::answer);
        } finally {
            end.cancel(false);
        }
    }

    private static String uri(HttpUriRequestBase request) throws IOException {
        try {
            return request.getUri().toString();
        } catch (java.net.URISyntaxException e) {
            throw new IOException("not an address", e);
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue(), (one, more) -> one + ", " + more);
        }
        return new Answer(response.getCode(), headers, body(response.getEntity()));
    }

    private static String body(HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        try (InputStream in = entity.getContent()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("the answer is larger than " + MAX_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static CloseableHttpClient client(DnsResolver resolver) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(ANSWER)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Kursverk")
                .build();
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
        local.close();
    }

    /** Resolves a name once and refuses it where one of its addresses is not public. */
    private record Judging(AddressRules rules) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            if (!rules.allows(host, addresses)) {
                throw new UnknownHostException("this host is not public: " + host);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }
}
