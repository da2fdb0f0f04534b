package org.licenseportal.transparency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/** The log in the database. */
@Dependent
class LogRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** How many entries the log has. */
    long size() {
        List<?> rows = entities.createNativeQuery("select leaf_count from log_head where id = 1")
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    /**
     * Lets the log grow; false when it did so meanwhile. From here on nobody else does, until the transaction ends. Of
     * two who begin the log at once, one conflicts.
     */
    boolean grow(long from, long to) {
        String sql = from == 0
                ? "insert into log_head (leaf_count, id) values (?, 1)"
                : "update log_head set leaf_count = ? where id = 1 and leaf_count = ?";
        var query = entities.createNativeQuery(sql).setParameter(1, to);
        if (from > 0) {
            query.setParameter(2, from);
        }
        return query.executeUpdate() == 1;
    }

    /** Some of the entries that the log does not have yet, the first ones first. */
    List<LoggedEntry> missing(int most) {
        return entries("e.leaf_index is null" + PageRequest.fetchFirst(most));
    }

    /** An entry of this reseller that the log has. */
    Optional<LoggedEntry> find(long entry, ResellerNumber owner) {
        return entries("e.id = ? and e.owner = ? and e.leaf_index is not null", entry, owner.value()).stream()
                .findFirst();
    }

    /** An entry of anybody that the log has. */
    Optional<LoggedEntry> findForVendor(long entry) {
        return entries("e.id = ? and e.leaf_index is not null", entry).stream().findFirst();
    }

    private List<LoggedEntry> entries(String condition, Object... values) {
        var query =
                entities.createNativeQuery("select " + LoggedEntry.COLUMNS + " from audit_entry e where " + condition);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> LoggedEntry.of((Object[]) row))
                .sorted(Comparator.comparing(LoggedEntry::id))
                .toList();
    }

    /** Writes down where the log has these entries, one behind the other; they never move. */
    void place(List<LoggedEntry> added, long first) {
        String sql = "update audit_entry set leaf_index = ? where id = ? and leaf_index is null";
        try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (int leaf = 0; leaf < added.size(); leaf++) {
                statement.setLong(1, first + leaf);
                statement.setLong(2, added.get(leaf).id());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new PersistenceException("The log did not take the entries in", failure);
        }
    }

    /** The tiles, as they are stored. */
    LogTiles tiles() {
        return new LogTiles(this::tile);
    }

    private String tile(int tier, long place) {
        List<?> rows = entities.createNativeQuery("select hashes from log_tile where tier = ? and place = ?")
                .setParameter(1, tier)
                .setParameter(2, place)
                .getResultList();
        return rows.isEmpty() ? "" : (String) rows.get(0);
    }

    /** Writes the tiles that grew. */
    void write(LogTiles tiles) {
        tiles.grown().forEach((place, hashes) -> entities.createNativeQuery(
                        tiles.isNew(place)
                                ? "insert into log_tile (hashes, tier, place) values (?, ?, ?)"
                                : "update log_tile set hashes = ? where tier = ? and place = ?")
                .setParameter(1, hashes)
                .setParameter(2, place.tier())
                .setParameter(3, place.number())
                .executeUpdate());
    }
}
