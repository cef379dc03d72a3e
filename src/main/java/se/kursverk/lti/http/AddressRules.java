package se.kursverk.lti.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses the server calls: https, public, no user, no fragment. An operator may allow a host of the intranet;
 * a test may allow plain http to named ports of this computer.
 */
public final class AddressRules {

    private static final int MAX_LENGTH = 2000;

    private final Set<String> allowedHosts;
    private final Set<Integer> loopbackPorts;

    /**
     * Rules of one server.
     *
     * @param allowedHosts names of hosts that may lie anywhere
     * @param loopbackPorts where http to this computer is allowed
     */
    public AddressRules(List<String> allowedHosts, List<Integer> loopbackPorts) {
        this.allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.loopbackPorts = Set.copyOf(loopbackPorts);
    }

    /** Whether an address may be stored as one of a platform's. Says nothing of where its host lies. */
    public boolean allows(URI address) {
        String host = address.getHost();
        if (host == null
                || address.toString().length() > MAX_LENGTH
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            return false;
        }
        return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && isTest(address));
    }

    /** Whether it is this computer, at a port that a test has named. */
    boolean isTest(URI address) {
        return loopbackPorts.contains(address.getPort())
                && ("localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost()));
    }

    /** Whether a host that resolves to these addresses may be called: all of them, since the client may take any. */
    boolean allows(String host, InetAddress[] addresses) {
        return addresses.length > 0
                && (allowedHosts.contains(host.toLowerCase(Locale.ROOT))
                        || Arrays.stream(addresses).allMatch(PublicAddress::is));
    }
}
