package org.licenseportal.integration;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which network addresses are called: those that the whole internet can reach. Anything else is somebody's own network,
 * and a portal that called there would carry its users' requests behind a wall.
 */
final class PublicNetworkRule {

    private static final int BYTE = 0xff;

    private PublicNetworkRule() {}

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
    }

    /** IANA's registry of special IPv4 addresses, without what Java knows by itself. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
        boolean relay = first == 192 && second == 88 && bytes[2] == 99;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean examples =
                first == 198 && second == 51 && bytes[2] == 100 || first == 203 && second == 0 && bytes[2] == 113;
        return first != 0 && first < 224 && !shared && !protocols && !relay && !benchmarks && !examples;
    }

    /** Only 2000::/3 is given out; of that, what carries an IPv4 address inside may lead anywhere. */
    private static boolean isPublic6(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean given = (first & 0xe0) == 0x20;
        boolean tunnel =
                first == 0x20 && second == 0x02 || first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean examples = first == 0x20 && second == 0x01 && bytes[2] == 0x0d && (bytes[3] & BYTE) == 0xb8;
        return given && !tunnel && !examples;
    }
}
