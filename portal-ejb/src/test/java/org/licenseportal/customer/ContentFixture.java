package org.licenseportal.customer;

import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Wiring;

/** What tests say of customers, and what they hear of them. */
public final class ContentFixture {

    /** Who does it. */
    public static final Actor ACTOR = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));

    static final CustomerScope PARTNER = CustomerScope.of(NORTHGATE);

    private static final Address TORONTO = new Address("CA", "ON", "80 Front Street West", "Toronto", "m5j1e3");

    private ContentFixture() {}

    /** Everything that is mandatory, and these domains. */
    public static CustomerContent complete(String name, String... domains) {
        return new CustomerContent(
                name,
                TORONTO,
                "en",
                "health",
                List.of(domains),
                List.of(new ContactEntry(ContactKind.ADMIN, "Olivia", "olivia@harbour.example")),
                List.of(
                        new ContactEntry(ContactKind.MAINTAINER, "Noah", "noah@northgate.example"),
                        new ContactEntry(ContactKind.ONSITE, "Desk", "desk@harbour.example")));
    }

    static CustomerContent at(Address address) {
        CustomerContent content = complete("Harbour Clinic");
        return new CustomerContent(
                content.name(),
                address,
                content.language(),
                content.businessType(),
                content.domains(),
                content.admins(),
                content.supporters());
    }

    static CustomerContent with(List<ContactEntry> admins, List<ContactEntry> supporters) {
        CustomerContent content = complete("Harbour Clinic");
        return new CustomerContent(
                content.name(),
                content.address(),
                content.language(),
                content.businessType(),
                content.domains(),
                admins,
                supporters);
    }

    static CreateCustomer create(String wish, CustomerContent content, boolean finished) {
        return new CreateCustomer(NORTHGATE, FormKey.of(NORTHGATE, wish), content, finished, Optional.empty());
    }

    static EditCustomer edit(CustomerDossier known, CustomerContent content, CustomerSection... sections) {
        return new EditCustomer(
                PARTNER,
                known.details().id(),
                known.details().version(),
                content,
                sections.length == 0 ? CustomerSection.ALL : Set.copyOf(Arrays.asList(sections)));
    }

    /** Wires services whose events end up in a list. */
    static Wiring hearing(Persistence persistence, List<Object> heard) {
        Event<?> events = (Event<?>) Proxy.newProxyInstance(
                ContentFixture.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.add(arguments[0]);
                    return null;
                });
        return persistence.wiring().with(Event.class, events);
    }

    static List<Object> list() {
        return Collections.synchronizedList(new ArrayList<>());
    }
}
