package org.licenseportal.audit;

import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * What an entry of the audit trail speaks of.
 *
 * @param type its kind, as {@code site}; at most 40 characters
 * @param id its identifier as known or as given, cut to 64 characters
 * @param owner the reseller that may read the entry; empty when only the vendor may
 */
public record AuditObject(String type, String id, Optional<ResellerNumber> owner) {}
