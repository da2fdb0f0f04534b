package org.licenseportal.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * What an entry of the audit trail speaks of.
 *
 * @param type its kind
 * @param id its identifier as known or as given, cut to 64 characters
 * @param owner the reseller that may read the entry; empty when only the vendor may
 */
public record AuditObject(Type type, String id, Optional<ResellerNumber> owner) {

    /** Kinds of objects. The name is the code in the database, so a constant is neither renamed nor removed. */
    public enum Type {
        /** A site, by its ID. */
        SITE,
        /** A voucher, by its number. */
        VOUCHER,
        /** A user, by the identifier. */
        USER,
        /** A reseller, by its number. */
        RESELLER,
        /** A part, by its number. */
        PART,
        /** A purchase order, by its number. */
        ORDER,
        /** A mail, by its ID. */
        MAIL,
        /** A bulletin, by its ID. */
        BULLETIN,
        /** An API key, by its ID. */
        KEY,
        /** A list, by the name in its address. */
        LIST,
        /** A customer, by its account ID. */
        CUSTOMER,
        /** A subscription that was ordered, by its number. */
        SUBSCRIPTION,
        /** An object that this version does not know, of a later one. */
        UNKNOWN;

        /** The code in the database and in the names of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of this code. */
        public static Type of(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.code().equals(code))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }
}
