package org.licenseportal.notice;

import java.time.LocalDate;
import java.util.List;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerNumber;

/** The transactions of a run without a server. */
class OwnNoticeTransactions extends NoticeTransactions {

    private final Persistence persistence;

    OwnNoticeTransactions(Persistence persistence, Clocks clocks) {
        this.persistence = persistence;
        this.clocks = clocks;
        Wiring wiring = persistence.wiring().with(Clocks.class, clocks);
        turns = wiring.create(NoticeTurnRepository.class);
        notices = wiring.create(NoticeRepository.class);
        writer = wiring.create(NoticeWriter.class);
    }

    @Override
    boolean take(NoticeTurn turn) {
        return persistence.inTransaction(() -> super.take(turn));
    }

    @Override
    List<ResellerNumber> resellers(LocalDate day) {
        return persistence.inTransaction(() -> super.resellers(day));
    }

    @Override
    boolean write(NoticeTurn turn, ResellerNumber reseller) {
        return persistence.inTransaction(() -> super.write(turn, reseller));
    }

    @Override
    void end(NoticeTurn turn) {
        persistence.inTransaction(() -> super.end(turn));
    }
}
