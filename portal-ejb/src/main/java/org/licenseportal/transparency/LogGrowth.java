package org.licenseportal.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes entries into the log, some in each transaction. Of several nodes that do so at once, one does. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LogGrowth {

    /** As many as a transaction writes in well under a second. */
    static final int MOST = 500;

    @Inject
    LogRepository log;

    /**
     * Takes the next entries in.
     *
     * @return how many; fewer than {@link #MOST} when there were no more
     */
    int grow() {
        long size = log.size();
        List<LoggedEntry> entries = log.missing(MOST);
        if (entries.isEmpty() || !log.grow(size, size + entries.size())) {
            return 0;
        }
        LogTiles tiles = log.tiles();
        for (int added = 0; added < entries.size(); added++) {
            tiles.append(size + added, entries.get(added).hash());
        }
        log.place(entries, size);
        log.write(tiles);
        return entries.size();
    }
}
