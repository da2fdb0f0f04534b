package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.licenseportal.reseller.ResellerNumber;

/** Writes rows of customers, each change as one statement that counts the version up. */
@Dependent
class CustomerRows {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A customer that says nothing of itself yet. */
    void insert(AccountId id, CreateCustomer wanted, String cloudLocation, Instant now) {
        query(
                        "insert into customer (account_id, reseller_number, form_key, form_digest, state, state_since,"
                                + " cloud_location, created_at) values (?, ?, ?, ?, 'draft', ?, ?, ?)",
                        id.value(),
                        wanted.partner().value(),
                        wanted.key().value(),
                        wanted.digest(),
                        now.toEpochMilli(),
                        cloudLocation,
                        now.toEpochMilli())
                .executeUpdate();
    }

    /** The wish that made a draft says something else now. */
    void wish(AccountId id, CreateCustomer wanted) {
        query("update customer set form_digest = ? where account_id = ?", wanted.digest(), id.value())
                .executeUpdate();
    }

    /** What the wish that made it says. */
    String wished(AccountId id) {
        return (String) query("select form_digest from customer where account_id = ?", id.value())
                .getSingleResult();
    }

    /** Something that belongs to it is other than before. */
    void touch(AccountId id) {
        query("update customer set version = version + 1 where account_id = ?", id.value())
                .executeUpdate();
    }

    /** The account of a partner itself. */
    void insertOwn(AccountId id, ResellerNumber partner, String cloudLocation, Instant now) {
        query(
                        "insert into customer (account_id, reseller_number, own_of, state, state_since,"
                                + " cloud_location, created_at) values (?, ?, ?, 'active', ?, ?, ?)",
                        id.value(),
                        partner.value(),
                        partner.value(),
                        now.toEpochMilli(),
                        cloudLocation,
                        now.toEpochMilli())
                .executeUpdate();
    }

    /** What is said of it, except domains and contacts. */
    void write(AccountId id, CustomerContent content) {
        Address address = content.address();
        query(
                        "update customer set country = ?, subdivision = ?, street = ?, city = ?, postal_code = ?,"
                                + " language = ?, business_type = ?, version = version + 1 where account_id = ?",
                        address.country(),
                        address.subdivision(),
                        address.street(),
                        address.city(),
                        address.postalCode(),
                        content.language(),
                        content.businessType(),
                        id.value())
                .executeUpdate();
        rename(id, content.name());
    }

    void rename(AccountId id, String name) {
        query("update customer set name = ?, name_key = ? where account_id = ?", name, key(name), id.value())
                .executeUpdate();
    }

    /** The domains of a draft, as they were typed. */
    void typeDomains(AccountId id, List<String> domains) {
        query("update customer set typed_domains = ? where account_id = ?", String.join("\n", domains), id.value())
                .executeUpdate();
    }

    List<String> typedDomains(AccountId id) {
        String typed = (String) query("select typed_domains from customer where account_id = ?", id.value())
                .getSingleResult();
        return typed.lines().toList();
    }

    void activate(AccountId id, Instant now) {
        query(
                        "update customer set state = 'active', state_since = ? where account_id = ?",
                        now.toEpochMilli(),
                        id.value())
                .executeUpdate();
    }

    void saveBandwidth(AccountId id, boolean saved) {
        query("update customer set bandwidth_saved = ?, version = version + 1 where account_id = ?", saved, id.value())
                .executeUpdate();
    }

    void bill(SetBilling wanted) {
        String set = wanted.number().isPresent() ? "billing_number = ?" : "billing_number = null";
        Object[] values = wanted.number().isPresent()
                ? new Object[] {
                    wanted.number().get().value(),
                    wanted.kind().word(),
                    wanted.id().value()
                }
                : new Object[] {wanted.kind().word(), wanted.id().value()};
        query("update customer set " + set + ", kind = ?, version = version + 1 where account_id = ?", values)
                .executeUpdate();
    }

    void delete(AccountId id) {
        query("delete from customer where account_id = ?", id.value()).executeUpdate();
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), CustomerContent.LONGEST_NAME));
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
