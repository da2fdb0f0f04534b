package org.licenseportal.customer;

import java.util.Set;

/** The domains of mail services that are open to everybody, from {@code public-mail.txt}. */
final class PublicMail {

    static final Set<String> DOMAINS = Set.copyOf(DataFile.lines("public-mail.txt"));

    private PublicMail() {}
}
