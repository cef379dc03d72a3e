package se.kursverk.lti.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells a public internet address from one that only this network knows (IANA's special-purpose registries). */
final class PublicAddress {

    private static final String[] IPV4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    };

    private static final Block[] CLOSED = Arrays.stream(IPV4).map(Block::of).toArray(Block[]::new);

    /** The only part of IPv6 that is given out: 2000::/3, without documentation, Teredo, ORCHID and 6to4. */
    private static final Block IPV6_OPEN = Block.of("2000::/3");

    private static final Block[] IPV6_CLOSED = {
        Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("2002::/16"), Block.of("3fff::/20")
    };

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            return IPV6_OPEN.holds(bytes) && Arrays.stream(IPV6_CLOSED).noneMatch(block -> block.holds(bytes));
        }
        return Arrays.stream(CLOSED).noneMatch(block -> block.holds(bytes));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] start, int bits) {

        static Block of(String cidr) {
            int slash = cidr.indexOf('/');
            try {
                // A literal is not looked up.
                byte[] start = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
                return new Block(start, Integer.parseInt(cidr.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(cidr, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
