package org.licenseportal.notice;

import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.reseller.ResellerNumber;

/** A node that is gone after it wrote the notices of one reseller. */
class DyingNode extends OwnNoticeTransactions {

    private boolean dead;

    DyingNode(Persistence persistence, Clocks clocks) {
        super(persistence, clocks);
    }

    @Override
    boolean write(NoticeTurn turn, ResellerNumber reseller) {
        if (dead) {
            throw new IllegalStateException("This node is gone");
        }
        dead = true;
        return super.write(turn, reseller);
    }
}
