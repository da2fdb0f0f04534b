package org.licenseportal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** Somebody for whom a reseller runs the software, or the reseller itself. */
@Entity
@Table(name = "customer")
class Customer {

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "own_of")
    private String ownOf;

    @Column(name = "form_key")
    private String formKey;

    private String state;

    @Column(name = "state_since")
    private long stateSince;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    private String country = "";

    private String subdivision = "";

    private String street = "";

    private String city = "";

    @Column(name = "postal_code")
    private String postalCode = "";

    private String language = Locale.ENGLISH.getLanguage();

    @Column(name = "business_type")
    private String businessType = "";

    @Column(name = "billing_number")
    private String billingNumber;

    private String kind = CustomerKind.CLOUDLINK.word();

    @Column(name = "cloud_location")
    private String cloudLocation = "";

    @Column(name = "bandwidth_saved")
    private boolean bandwidthSaved;

    @Column(name = "created_at")
    private long createdAt;

    @Version
    private long version;

    protected Customer() {}

    AccountId id() {
        return new AccountId(accountId);
    }

    ResellerNumber partner() {
        return new ResellerNumber(resellerNumber);
    }

    CustomerState state() {
        return CustomerState.of(state);
    }

    CustomerDetails details() {
        return new CustomerDetails(
                id(),
                partner(),
                ownOf != null,
                state(),
                Instant.ofEpochMilli(stateSince),
                name,
                new Address(country, subdivision, street, city, postalCode),
                Locale.forLanguageTag(language),
                businessType,
                Optional.ofNullable(billingNumber),
                CustomerKind.of(kind),
                cloudLocation,
                bandwidthSaved,
                version);
    }
}
