package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds all that a customer lacks and all that is wrong with it. */
@Dependent
class ContentCheck {

    @Inject
    DomainRepository domains;

    /** @param sections the parts of the content that count */
    List<CustomerFault> faults(CustomerDetails customer, CustomerContent content, Set<CustomerSection> sections) {
        return Stream.of(CustomerSection.values())
                .filter(sections::contains)
                .flatMap(section -> faults(customer, content, section))
                .toList();
    }

    /** The same of a customer that is not there yet. */
    List<CustomerFault> faults(CustomerContent content) {
        return Stream.of(
                        ProfileRule.faults(content),
                        DomainRule.faults(content, domains::isTaken),
                        ContactRule.admins(content),
                        ContactRule.supporters(content))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<CustomerFault> faults(CustomerDetails customer, CustomerContent content, CustomerSection section) {
        return switch (section) {
            case PROFILE -> Stream.concat(renamed(customer, content), ProfileRule.faults(content));
            case DOMAINS -> DomainRule.faults(content, domain -> domains.isTaken(domain, customer.id()));
            case ADMINS -> ContactRule.admins(content);
            case SUPPORT -> ContactRule.supporters(content);
        };
    }

    /** The name of a partner's own account is the vendor's (ONB-5). */
    private static Stream<CustomerFault> renamed(CustomerDetails customer, CustomerContent content) {
        return customer.own() && !customer.name().equals(content.name())
                ? Stream.of(CustomerFault.of(FaultKind.NAME_FIXED))
                : Stream.empty();
    }
}
