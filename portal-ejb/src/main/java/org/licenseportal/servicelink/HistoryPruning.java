package org.licenseportal.servicelink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.licenseportal.kernel.Clocks;

/** The short transactions by which a history loses what is too old: one takes the turn, then one for each batch. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class HistoryPruning {

    /** As many as a transaction deletes in well under a second. */
    static final int MOST = 2_000;

    /** How often it is looked for what is too old. The timers of nodes are not in step: some seconds less. */
    static final Duration EVERY = Duration.ofMinutes(59);

    @Inject
    PruningRepository history;

    @Inject
    HistorySettings settings;

    @Inject
    Clocks clocks;

    /** Takes the turn, unless a node has had it within the hour. Two who begin at once conflict. */
    boolean take() {
        Instant now = clocks.now();
        return history.begun() ? history.take(now, now.minus(EVERY)) : history.begin(now);
    }

    /**
     * Deletes the oldest of what is too old: requests, and suspicions by the time when they were settled.
     *
     * @return true when there may be more
     */
    boolean prune() {
        Instant before = clocks.now().minus(settings.kept());
        boolean suspicions = history.pruneSuspicions(before, MOST);
        return history.pruneRequests(before, MOST) || suspicions;
    }
}
