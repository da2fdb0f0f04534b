package org.licenseportal.customer;

import java.util.Optional;
import java.util.Set;

/**
 * Gives a customer other content.
 *
 * @param scope whose customers the caller sees
 * @param id which customer
 * @param version that of the customer when the caller read it
 * @param content what is said of it
 * @param sections the parts of the content that count; the others stay as they are
 * @param bandwidth whether bandwidth optimization is to be on, where that is said
 * @param seen the mark of these sections when the caller read them: what else changed does not matter then
 */
public record EditCustomer(
        CustomerScope scope,
        AccountId id,
        long version,
        CustomerContent content,
        Set<CustomerSection> sections,
        Optional<Boolean> bandwidth,
        Optional<String> seen) {

    /** Of the content alone. */
    public EditCustomer(
            CustomerScope scope, AccountId id, long version, CustomerContent content, Set<CustomerSection> sections) {
        this(scope, id, version, content, sections, Optional.empty(), Optional.empty());
    }

    /** Keeps its own copy. */
    public EditCustomer {
        sections = Set.copyOf(sections);
    }
}
