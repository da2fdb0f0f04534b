package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.MessageContent.UserPart;

/** Uploads that are not whole yet, in the database. Whoever uses it holds the gateway. */
@Dependent
class UploadRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    RegisteredUserRepository users;

    /** Begins an upload in the place of whatever was begun before. */
    void begin(String gateway, UserPart part) {
        entities.createNativeQuery("delete from gateway_upload where gateway_id = ?")
                .setParameter(1, gateway)
                .executeUpdate();
        entities.createNativeQuery(
                        "update gateway set upload_id = ?, upload_parts = ?, upload_total = ?" + " where id = ?")
                .setParameter(1, part.upload())
                .setParameter(2, part.parts())
                .setParameter(3, part.total())
                .setParameter(4, gateway)
                .executeUpdate();
    }

    /** Keeps a part in the place of what came under its number before. */
    void keep(String gateway, UserPart part, Instant now) {
        entities.createNativeQuery("delete from gateway_upload where gateway_id = ? and part = ?")
                .setParameter(1, gateway)
                .setParameter(2, part.part())
                .executeUpdate();
        entities.createNativeQuery("insert into gateway_upload (gateway_id, part) values (?, ?)")
                .setParameter(1, gateway)
                .setParameter(2, part.part())
                .executeUpdate();
        List<List<Object>> rows = new ArrayList<>();
        for (RegisteredUser user : part.users()) {
            rows.add(Arrays.asList(
                    gateway,
                    part.part(),
                    rows.size(),
                    user.extension(),
                    user.name(),
                    user.nameKey(),
                    user.email().orElse(null)));
        }
        users.insert(
                "insert into gateway_upload_user (gateway_id, part, place, extension, name, name_key, email) values ",
                rows);
        entities.createNativeQuery("update gateway set upload_part_at = ?, upload_failed = false where id = ?")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, gateway)
                .executeUpdate();
    }

    /** The numbers of the parts that are not there. */
    List<Integer> missing(String gateway, int parts) {
        List<?> there = entities.createNativeQuery("select part from gateway_upload where gateway_id = ?")
                .setParameter(1, gateway)
                .getResultList();
        Set<Integer> numbers =
                there.stream().map(part -> ((Number) part).intValue()).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, parts)
                .boxed()
                .filter(part -> !numbers.contains(part))
                .toList();
    }

    /** Whether all parts together have so many users, and no extension twice. */
    boolean fits(String gateway, int total) {
        Object[] counts = (Object[]) entities.createNativeQuery(
                        "select count(*), count(distinct extension) from gateway_upload_user where gateway_id = ?")
                .setParameter(1, gateway)
                .getSingleResult();
        return GatewayRow.number(counts[0]) == total && GatewayRow.number(counts[1]) == total;
    }

    /** Puts the list in the place of the registered users of the account. */
    void complete(String gateway, AccountId account, UserPart part, Instant now) {
        users.removeAll(account);
        entities.createNativeQuery("insert into registered_user (account_id, extension, name, name_key, email)"
                        + " select g.account_id, u.extension, u.name, u.name_key, u.email from gateway g"
                        + " join gateway_upload_user u on u.gateway_id = g.id where g.id = ?")
                .setParameter(1, gateway)
                .executeUpdate();
        drop(gateway);
        entities.createNativeQuery("update gateway set upload_done = ?, upload_failed = false, synced_at = ?,"
                        + " user_count = ? where id = ?")
                .setParameter(1, part.upload())
                .setParameter(2, now.toEpochMilli())
                .setParameter(3, part.total())
                .setParameter(4, gateway)
                .executeUpdate();
    }

    /** Forgets what came of an upload. */
    void drop(String gateway) {
        entities.createNativeQuery("delete from gateway_upload where gateway_id = ?")
                .setParameter(1, gateway)
                .executeUpdate();
        entities.createNativeQuery("update gateway set upload_id = null, upload_part_at = null where id = ?")
                .setParameter(1, gateway)
                .executeUpdate();
    }

    void failed(String gateway, boolean failed) {
        entities.createNativeQuery("update gateway set upload_failed = ? where id = ?")
                .setParameter(1, failed)
                .setParameter(2, gateway)
                .executeUpdate();
    }

    void counted(String gateway, int count) {
        entities.createNativeQuery("update gateway set user_count = ? where id = ?")
                .setParameter(1, count)
                .setParameter(2, gateway)
                .executeUpdate();
    }
}
