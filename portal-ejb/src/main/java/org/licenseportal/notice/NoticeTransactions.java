package org.licenseportal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;

/** The short transactions of a day's run: one takes it, one for each reseller, one ends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoticeTransactions {

    @Inject
    NoticeTurnRepository turns;

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeWriter writer;

    @Inject
    Clocks clocks;

    /** Takes the day, unless it is done or another node has it. */
    boolean take(NoticeTurn turn) {
        Instant now = clocks.now();
        if (turns.begun(turn.day())) {
            return turns.takeOver(turn, now);
        }
        turns.begin(turn, now);
        return true;
    }

    /** For whom something may be due. */
    List<ResellerNumber> resellers(LocalDate day) {
        return notices.resellers(NoticeWriter.first(day), NoticeWriter.last(day));
    }

    /**
     * Writes the mails of one reseller, all of them with their notices or none.
     *
     * @return false when another node has taken the day over
     */
    boolean write(NoticeTurn turn, ResellerNumber reseller) {
        boolean held = turns.keep(turn, clocks.now());
        if (held) {
            writer.write(reseller, turn.day());
        }
        return held;
    }

    /** The day is done. */
    void end(NoticeTurn turn) {
        turns.end(turn, clocks.now());
    }
}
