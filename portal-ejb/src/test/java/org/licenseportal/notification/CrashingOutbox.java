package org.licenseportal.notification;

import org.licenseportal.kernel.persistence.Persistence;

/** A node that is gone at the moment when it wants to note how a try ended. */
final class CrashingOutbox extends OwnTransactions {

    CrashingOutbox(Persistence persistence) {
        super(persistence);
    }

    @Override
    boolean settle(StoredMail mail, String holder, Settlement settlement) {
        return true;
    }
}
