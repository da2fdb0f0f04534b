package org.licenseportal.customer;

import java.util.List;

/**
 * One thing that a customer still lacks, or that is wrong with it, and where.
 *
 * @param kind what it is
 * @param place which domain or contact of its list, counted from 0; 0 where there is only one
 * @param values what the words about it name, as an example of a postal code or the domain
 */
public record CustomerFault(FaultKind kind, int place, List<String> values) {

    /** Keeps its own copy. */
    public CustomerFault {
        values = List.copyOf(values);
    }

    static CustomerFault of(FaultKind kind, String... values) {
        return new CustomerFault(kind, 0, List.of(values));
    }

    static CustomerFault at(FaultKind kind, int place, String... values) {
        return new CustomerFault(kind, place, List.of(values));
    }
}
