package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The mail domains of customers in the database. A domain belongs to one of them. */
@Dependent
class DomainRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<MailDomain> of(AccountId account) {
        return domains("select domain from customer_domain where account_id = ? order by domain", account)
                .toList();
    }

    /** Whose domain it is, as long as the account is in use. */
    Optional<AccountId> owner(MailDomain domain) {
        List<?> owners = entities.createNativeQuery("select d.account_id from customer_domain d join customer c"
                        + " on c.account_id = d.account_id where d.domain = ? and c.state = 'active'")
                .setParameter(1, domain.value())
                .getResultList();
        return owners.stream().map(id -> new AccountId((String) id)).findFirst();
    }

    /** Whether a domain belongs to an account, whosever. */
    boolean isTaken(MailDomain domain) {
        return !entities.createNativeQuery("select domain from customer_domain where domain = ?")
                .setParameter(1, domain.value())
                .getResultList()
                .isEmpty();
    }

    /** Whether a domain belongs to another account, whosever. */
    boolean isTaken(MailDomain domain, AccountId account) {
        return !entities.createNativeQuery("select domain from customer_domain where domain = ? and account_id <> ?")
                .setParameter(1, domain.value())
                .setParameter(2, account.value())
                .getResultList()
                .isEmpty();
    }

    /**
     * Puts these domains in place of those that are there, in their order, so that two who want the same ones wait for
     * each other and for nothing else.
     */
    void replace(AccountId account, Collection<MailDomain> wanted) {
        TreeSet<MailDomain> fresh = new TreeSet<>(wanted);
        of(account).forEach(known -> {
            if (!fresh.remove(known)) {
                remove(known, account);
            }
        });
        fresh.forEach(domain -> add(domain, account));
    }

    void remove(AccountId account) {
        entities.createNativeQuery("delete from customer_domain where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    private void add(MailDomain domain, AccountId account) {
        entities.createNativeQuery("insert into customer_domain (domain, account_id) values (?, ?)")
                .setParameter(1, domain.value())
                .setParameter(2, account.value())
                .executeUpdate();
    }

    /** Whether the domain was the account's. */
    boolean remove(MailDomain domain, AccountId account) {
        return entities.createNativeQuery("delete from customer_domain where domain = ? and account_id = ?")
                        .setParameter(1, domain.value())
                        .setParameter(2, account.value())
                        .executeUpdate()
                == 1;
    }

    private Stream<MailDomain> domains(String query, AccountId account) {
        List<?> rows = entities.createNativeQuery(query)
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream().map(row -> new MailDomain((String) row));
    }
}
