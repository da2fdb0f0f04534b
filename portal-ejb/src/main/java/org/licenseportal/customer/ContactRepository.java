package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.licenseportal.notification.MailAddress;

/** The contacts of customers in the database. */
@Dependent
class ContactRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private record Row(String id, ContactEntry entry) {}

    /** All contacts as they were typed, in their order. */
    List<ContactEntry> of(AccountId account) {
        return rows(account).map(Row::entry).toList();
    }

    /** Those to whom a mail can go. */
    List<CustomerContact> reachable(AccountId account) {
        return rows(account)
                .flatMap(row -> MailAddress.parse(row.entry().email()).stream()
                        .map(email -> new CustomerContact(
                                row.id(),
                                account,
                                row.entry().kind(),
                                row.entry().name(),
                                email)))
                .toList();
    }

    /**
     * Puts these contacts in place of those that are there. Who stays keeps the identifier.
     *
     * @param checked whether the addresses are ones
     */
    void replace(AccountId account, List<ContactEntry> wanted, boolean checked) {
        Map<String, String> known = new HashMap<>();
        rows(account).forEach(row -> known.putIfAbsent(key(row.entry()), row.id()));
        remove(account);
        int place = 0;
        for (ContactEntry contact : wanted) {
            String id = known.remove(key(contact));
            insert(id == null ? UUID.randomUUID().toString() : id, account, contact, place);
            if (checked) {
                check(account, contact, place);
            }
            place++;
        }
    }

    void remove(AccountId account) {
        entities.createNativeQuery("delete from customer_contact where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    long count(AccountId account) {
        return ((Number) entities.createNativeQuery("select count(*) from customer_contact where account_id = ?")
                        .setParameter(1, account.value())
                        .getSingleResult())
                .longValue();
    }

    private void insert(String id, AccountId account, ContactEntry contact, int place) {
        entities.createNativeQuery("insert into customer_contact (id, account_id, kind, place, name, email)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, account.value())
                .setParameter(3, contact.kind().word())
                .setParameter(4, place)
                .setParameter(5, contact.name())
                .setParameter(6, contact.email())
                .executeUpdate();
    }

    private void check(AccountId account, ContactEntry contact, int place) {
        entities.createNativeQuery("update customer_contact set email_key = ? where account_id = ? and place = ?")
                .setParameter(1, contact.key())
                .setParameter(2, account.value())
                .setParameter(3, place)
                .executeUpdate();
    }

    private Stream<Row> rows(AccountId account) {
        List<?> rows = entities.createNativeQuery(
                        "select id, kind, name, email from customer_contact where account_id = ? order by place")
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(
                        (String) row[0],
                        new ContactEntry(ContactKind.of((String) row[1]), (String) row[2], (String) row[3])));
    }

    private static String key(ContactEntry contact) {
        return contact.kind().word() + " " + contact.key();
    }
}
