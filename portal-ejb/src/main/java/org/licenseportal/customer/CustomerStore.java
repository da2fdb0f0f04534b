package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Customers with all that is said of them, put together of their tables. */
@Dependent
class CustomerStore {

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerRows rows;

    @Inject
    ContactRepository contacts;

    @Inject
    DomainRepository domains;

    Optional<CustomerDossier> find(CustomerScope scope, AccountId id) {
        return customers.find(scope, id).map(Customer::details).map(this::dossier);
    }

    /** As nobody else can change it until the transaction ends. */
    Optional<CustomerDossier> locked(CustomerScope scope, AccountId id) {
        customers.lock(id);
        return customers.fresh(scope, id).map(Customer::details).map(this::dossier);
    }

    /** Keeps what was typed of a draft, which takes no domain from anybody. */
    void keep(AccountId id, CustomerContent content) {
        rows.write(id, content);
        contacts.replace(id, content.contacts(), false);
        rows.typeDomains(id, typed(content));
    }

    /** Writes what was checked. The domains stay as they are where they are not among the sections. */
    void write(AccountId id, CustomerContent content, Set<CustomerSection> sections) {
        rows.write(id, content);
        contacts.replace(id, content.contacts(), true);
        if (sections.contains(CustomerSection.DOMAINS)) {
            rows.typeDomains(id, List.of());
            domains.replace(id, content.mailDomains());
        }
    }

    /** As it is after a change of this transaction. */
    CustomerDossier again(AccountId id) {
        return customers
                .fresh(CustomerScope.of(id), id)
                .map(Customer::details)
                .map(this::dossier)
                .orElseThrow();
    }

    private CustomerDossier dossier(CustomerDetails details) {
        List<ContactEntry> all = contacts.of(details.id());
        return new CustomerDossier(
                details,
                new CustomerContent(
                        details.name(),
                        details.address(),
                        details.language().toLanguageTag(),
                        details.businessType(),
                        domains(details),
                        all.stream()
                                .filter(contact -> contact.kind() == ContactKind.ADMIN)
                                .toList(),
                        all.stream()
                                .filter(contact -> contact.kind() != ContactKind.ADMIN)
                                .toList()));
    }

    private List<String> domains(CustomerDetails details) {
        return details.state() == CustomerState.DRAFT
                ? rows.typedDomains(details.id())
                : domains.of(details.id()).stream().map(MailDomain::readable).toList();
    }

    private static List<String> typed(CustomerContent content) {
        return content.domains().stream()
                .filter(domain -> !domain.isEmpty())
                .limit(CustomerContent.MOST)
                .toList();
    }
}
