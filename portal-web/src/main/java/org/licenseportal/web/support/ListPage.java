package org.licenseportal.web.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists of which people keep views, and what their addresses may say. */
public enum ListPage {
    /** The reseller's vouchers. */
    VOUCHERS(List.of("q", "use", "part", "site", "order")),
    /** The reseller's sites. */
    SITES(List.of("q", "version", "swas", "contact", "registration", "month")),
    /** The reseller's users. */
    USERS(List.of("q", "role", "mails", "state")),
    /** The partner's customers. */
    CUSTOMERS(List.of("q", "state", "status"));

    private final List<String> filters;

    ListPage(List<String> filters) {
        this.filters = filters;
    }

    /** The list of this name in addresses. */
    public static Optional<ListPage> of(String name) {
        return Arrays.stream(values()).filter(page -> page.code().equals(name)).findFirst();
    }

    /** The list at this address. */
    public static Optional<ListPage> at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.path().equals(address))
                .findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its address. */
    public String path() {
        return "/" + code();
    }

    /** What an address of the list says: its filters and its order, and nothing else. */
    public ListQuery read(Map<String, String> parameters) {
        ListQuery query = ListQuery.read(path(), parameters, filters);
        return new ListQuery(path(), query.filters(), query.sort(), ListQuery.SIZES.get(0), Optional.empty());
    }
}
