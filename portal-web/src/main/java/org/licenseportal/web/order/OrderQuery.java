package org.licenseportal.web.order;

import java.util.List;
import java.util.Map;
import org.licenseportal.order.OrderFilter;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of orders.
 *
 * @param list what it says
 */
record OrderQuery(ListQuery list) {

    static final String NUMBER = "q";
    static final String RESELLER = "reseller";

    static OrderQuery read(Map<String, String> parameters) {
        return new OrderQuery(ListQuery.read(OrderListBacking.PATH, parameters, List.of(NUMBER, RESELLER)));
    }

    OrderFilter filter() {
        return new OrderFilter(list.filter(NUMBER), list.filter(RESELLER).map(String::strip));
    }
}
