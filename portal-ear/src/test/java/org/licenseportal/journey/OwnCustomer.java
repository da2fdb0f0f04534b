package org.licenseportal.journey;

import java.util.UUID;

/** Customers that a test makes for itself, by the form of the wizard's first step. */
public final class OwnCustomer {

    private OwnCustomer() {}

    /** A customer whose first step is finished; its account ID. */
    public static String createdBy(PortalPages partner, String name) {
        Answer made = partner.send(
                "/customers/new",
                "version",
                "0",
                "key",
                UUID.randomUUID().toString(),
                "name",
                name,
                "country",
                "GB",
                "street",
                "1 Quay",
                "city",
                "Bristol",
                "postalCode",
                "BS1 4DJ",
                "language",
                "en",
                "businessType",
                "",
                "domains",
                "",
                "supportKind",
                "maintainer",
                "supportName",
                "Mia Mender",
                "supportEmail",
                "mia@maintainer.example",
                "supportKind",
                "onsite",
                "supportName",
                "Otto Onsite",
                "supportEmail",
                "otto@onsite.example",
                "do",
                "next");
        String place = made.status() == 302 ? made.header("Location") : made.text();
        return place.replaceAll("(?s).*/customers/([0-9]{9})/.*", "$1");
    }
}
