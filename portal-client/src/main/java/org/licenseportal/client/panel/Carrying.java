package org.licenseportal.client.panel;

import java.util.Optional;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineWish;

/** Makes requests that are carried away as a file or by a phone. */
final class Carrying {
    private final Inside inside;

    Carrying(Inside inside) {
        this.inside = inside;
    }

    /** @param page to go back to when it cannot be made */
    Reply make(PanelSession session, OfflineWish wish, String page) {
        session.carry(Optional.empty());
        inside.work()
                .act(page, session, () -> inside.link().offlineRequest(wish), answer -> keep(session, answer, page));
        return Reply.seeOther(session.pageOf(FileScreen.PATH));
    }

    private static void keep(PanelSession session, OfflineAnswer answer, String page) {
        if (answer instanceof OfflineAnswer.NotMade not) {
            session.tell(new Told(page, not.why()));
        } else if (answer instanceof OfflineAnswer.Made made) {
            session.carry(Optional.of(made.request()));
        }
    }
}
