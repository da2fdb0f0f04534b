package org.licenseportal.customer;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A customer, as its partner and its own admins see it.
 *
 * @param id its account ID
 * @param partner whose customer it is
 * @param own whether it is the partner itself (DASH-4): what belongs to the vendor of it is not edited (ONB-5)
 * @param state where it is in its life
 * @param since since when it is there
 * @param name what it is called; empty in a draft that has no name yet
 * @param address where it gets its letters
 * @param language in which its people are written to
 * @param businessType a code of the list of business types, statistics only; empty when none was chosen
 * @param billing its number at the vendor's SAP, which only the vendor gives
 * @param kind what the field of that number is called
 * @param cloudLocation the region where its data is kept
 * @param bandwidthSaved whether bandwidth optimization is on (ACC-5)
 * @param version counts its changes, so that two who edit it at once are told
 */
public record CustomerDetails(
        AccountId id,
        ResellerNumber partner,
        boolean own,
        CustomerState state,
        Instant since,
        String name,
        Address address,
        Locale language,
        String businessType,
        Optional<String> billing,
        CustomerKind kind,
        String cloudLocation,
        boolean bandwidthSaved,
        long version) {}
