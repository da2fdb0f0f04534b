package org.licenseportal.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What partners and admins say of a customer, as it was typed: complete or not.
 *
 * @param name what it is called
 * @param address where it gets its letters
 * @param language in which its people are written to
 * @param businessType a code of {@link BusinessTypes}; empty when none was chosen
 * @param domains its mail domains
 * @param admins who administers the account
 * @param supporters who hears of its issues
 */
public record CustomerContent(
        String name,
        Address address,
        String language,
        String businessType,
        List<String> domains,
        List<ContactEntry> admins,
        List<ContactEntry> supporters) {

    /** The most domains, admins and supporters, each. */
    public static final int MOST = 50;

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_LINES = 200;
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_POSTAL_CODE = 20;
    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_TYPE = 30;
    private static final int LONGEST_DOMAIN = 300;

    /** Nothing said yet. */
    public static final CustomerContent NONE =
            new CustomerContent("", Address.NONE, "en", "", List.of(), List.of(), List.of());

    /** Cuts what is too long for the database, and lists after one entry more than there may be. */
    public CustomerContent {
        name = TypedText.line(name, LONGEST_NAME);
        address = new Address(
                TypedText.line(address.country(), 2),
                TypedText.line(address.subdivision(), LONGEST_CODE),
                TypedText.lines(address.street(), LONGEST_LINES),
                TypedText.line(address.city(), LONGEST_CITY),
                TypedText.line(address.postalCode(), LONGEST_POSTAL_CODE));
        language = TypedText.line(language, LONGEST_CODE);
        businessType = TypedText.line(businessType, LONGEST_TYPE);
        domains = domains.stream()
                .limit(MOST + 1L)
                .map(domain -> TypedText.line(domain, LONGEST_DOMAIN))
                .toList();
        admins = admins.stream().limit(MOST + 1L).toList();
        supporters = supporters.stream().limit(MOST + 1L).toList();
    }

    /** Admins first, those who were left empty not at all. */
    List<ContactEntry> contacts() {
        return Stream.concat(admins.stream(), supporters.stream())
                .filter(contact -> !contact.blank())
                .toList();
    }

    /** The domains that are ones, each once. */
    List<MailDomain> mailDomains() {
        return domains.stream()
                .flatMap(domain -> MailDomain.parse(domain).stream())
                .distinct()
                .toList();
    }

    /** The same without rows and lines that were left empty. */
    CustomerContent filled() {
        return new CustomerContent(
                name,
                address,
                language,
                businessType,
                domains.stream().filter(domain -> !domain.isEmpty()).toList(),
                admins.stream().filter(contact -> !contact.blank()).toList(),
                supporters.stream().filter(contact -> !contact.blank()).toList());
    }

    /** A short sum over all of it, the same for the same content. */
    String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(filled().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A short sum over these sections, by which a form knows whether they are still as it shows them. */
    public String mark(Set<CustomerSection> sections) {
        return NONE.with(this, sections).digest();
    }

    /** The same with these sections as another one says them. */
    public CustomerContent with(CustomerContent other, Set<CustomerSection> sections) {
        boolean profile = sections.contains(CustomerSection.PROFILE);
        return new CustomerContent(
                profile ? other.name : name,
                profile ? other.address : address,
                profile ? other.language : language,
                profile ? other.businessType : businessType,
                sections.contains(CustomerSection.DOMAINS) ? other.domains : domains,
                sections.contains(CustomerSection.ADMINS) ? other.admins : admins,
                sections.contains(CustomerSection.SUPPORT) ? other.supporters : supporters);
    }

    /** The same with the address as its country writes it, and without what its country does not have. */
    CustomerContent tidied() {
        return new CustomerContent(name, address.tidied(), language, businessType, domains, admins, supporters);
    }
}
