package org.licenseportal.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the internet from those that lead inside. */
final class PublicAddress {

    private PublicAddress() {}

    /**
     * Whether this is an address of the public internet: of no machine and network inside, and of no special purpose.
     */
    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? public4(bytes[0] & 0xff, bytes[1] & 0xff) : public6(bytes);
    }

    /** Not "this network", shared space of providers, protocol assignments and examples, benchmarks, reserved space. */
    private static boolean public4(int first, int second) {
        return first != 0
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19 || second == 51))
                && !(first == 203 && second == 0);
    }

    /** Only global unicast (2000::/3), without tunnels that have another address inside, and without examples. */
    private static boolean public6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << Byte.SIZE | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean tunnel = first == 0x2002 || first == 0x2001 && second == 0;
        return global && !tunnel && !(first == 0x2001 && second == 0x0db8);
    }
}
