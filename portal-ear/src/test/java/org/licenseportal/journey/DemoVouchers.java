package org.licenseportal.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of the demo's unused vouchers. Every demo has the same; they are read where reading disturbs nobody. */
final class DemoVouchers {

    private static final Map<String, List<String>> CODES = new ConcurrentHashMap<>();

    private DemoVouchers() {}

    /** The codes of a reseller, in a fixed order. */
    static List<String> ofReseller(String number) {
        return CODES.computeIfAbsent(number, DemoVouchers::read);
    }

    /** The number of a voucher of Northgate on WildFly and Derby. */
    static String numberOfNorthgates() {
        String list = PortalPages.of(Stage.DERBY.server().address(), "user@northgate.example")
                .open("/vouchers?use=unused")
                .text();
        return list.replaceFirst("(?s).*?name=\"v\" value=\"(\\d+)\".*", "$1");
    }

    private static List<String> read(String number) {
        // a voucher that was redeemed in the demo's past has no request; those that a test redeemed count as unused
        return Stage.POSTGRESQL
                .server()
                .database()
                .query("select v.code from voucher v left join voucher_redemption r on r.voucher_code = v.code"
                        + " where v.reseller_number = '" + number + "'"
                        + " and (r.voucher_code is null or r.request_jti is not null) order by v.code");
    }
}
