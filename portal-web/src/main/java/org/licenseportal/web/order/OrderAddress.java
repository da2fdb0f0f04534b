package org.licenseportal.web.order;

import java.util.Optional;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** The address of an order's page. Numbers may have slashes, which servers do not take within a part of an address. */
final class OrderAddress {

    private static final char SLASH = '/';
    private static final char STANDS_FOR_SLASH = '~';

    private OrderAddress() {}

    static String of(PurchaseOrderNumber number) {
        return OrderListBacking.PATH + "/" + number.value().replace(SLASH, STANDS_FOR_SLASH);
    }

    /** The number that a part of an address means; empty when it cannot be one. */
    static Optional<PurchaseOrderNumber> number(String part) {
        return PurchaseOrderNumber.parse(part.replace(STANDS_FOR_SLASH, SLASH));
    }
}
