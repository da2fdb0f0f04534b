package org.licenseportal.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** Tells addresses of the internet from those that lead inside. */
final class PublicAddress {

    /**
     * Networks of version 4 that are nobody's outside: "this network", shared space of providers, protocol assignments,
     * examples, benchmarks, reserved space (RFC 6890).
     */
    private static final List<Network> SPECIAL = List.of(
            new Network(0x00000000, 8),
            new Network(0x64400000, 10),
            new Network(0xc0000000, 24),
            new Network(0xc0000200, 24),
            new Network(0xc6120000, 15),
            new Network(0xc6336400, 24),
            new Network(0xcb007100, 24),
            new Network(0xf0000000, 4));

    private PublicAddress() {}

    /**
     * A network.
     *
     * @param base its first address
     * @param bits how many bits its addresses have in common
     */
    private record Network(int base, int bits) {

        boolean holds(int address) {
            return (address ^ base) >>> Integer.SIZE - bits == 0;
        }
    }

    /** Whether this is an address of the public internet: of no machine and network inside, of no special purpose. */
    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int start = ByteBuffer.wrap(address.getAddress()).getInt();
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(network -> network.holds(start))
                : unicast(start);
    }

    /** Only global unicast (2000::/3), without tunnels that have another address inside, and without examples. */
    private static boolean unicast(int start) {
        boolean global = start >>> 29 == 1;
        boolean tunnel = start >>> 16 == 0x2002 || start == 0x20010000;
        return global && !tunnel && start != 0x20010db8;
    }
}
