package se.kursverk.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets, each as {@code kursverk.…} or {@code KURSVERK_…}.
 *
 * @param homeFolder where {@code content/} and {@code lti-config/} lie
 * @param data where keys and the embedded database lie
 * @param url how platforms and browsers reach the server, without a slash at the end; empty for
 *     {@code http://localhost:<port>}
 * @param allowedHosts hosts that platforms may lie on although they are not public, such as a municipality's intranet
 * @param loopbackPorts ports of this computer where a platform may answer by plain http; for tests alone
 */
@ConfigurationProperties("kursverk")
public record ServerSettings(
        Path homeFolder,
        Path data,
        @DefaultValue("") String url,
        @DefaultValue("8080") int port,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue List<Integer> loopbackPorts) {

    public ServerSettings {
        allowedHosts = List.copyOf(allowedHosts);
        loopbackPorts = List.copyOf(loopbackPorts);
    }

    /** Scheme, host and port under which the world knows the server. */
    public URI base() {
        return URI.create(url.isEmpty() ? "http://localhost:" + port : url);
    }

    /** An address of the server. */
    public URI at(String path) {
        return URI.create(base() + path);
    }
}
