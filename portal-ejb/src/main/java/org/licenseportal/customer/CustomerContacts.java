package org.licenseportal.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who administers and who supports an account, for those who write to them. */
@Stateless
public class CustomerContacts {

    @Inject
    ContactRepository contacts;

    /** Those who administer the account, in the order in which they were entered. */
    @PermitAll
    public List<CustomerContact> adminContacts(AccountId account) {
        return contacts.reachable(account).stream()
                .filter(contact -> contact.kind() == ContactKind.ADMIN)
                .toList();
    }

    /** Those to whom the issue reports of the account go (ACC-2), in the order in which they were entered. */
    @PermitAll
    public List<CustomerContact> supportContacts(AccountId account) {
        return contacts.reachable(account).stream()
                .filter(contact -> contact.kind() != ContactKind.ADMIN)
                .toList();
    }
}
