package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.QrDrawing;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;

/** The way without internet: a request out, a license in. */
final class FileScreen {
    static final String PATH = "/file";
    static final String REQUEST = "/file/request";
    static final String QR = "/file/qr.svg";
    static final String LICENSE = "/file/license";

    private static final String TEXT = "licenseText";
    private static final int MOST_BYTES = 64 * 1024;

    private final Inside inside;

    FileScreen(Inside inside) {
        this.inside = inside;
    }

    Reply show(Visit visit) {
        AgentStatus status = inside.link().status();
        Optional<Told> told = visit.session().hear(PATH);
        String title = Texts.of("file.title");
        Page page = Page.of(
                title,
                PATH,
                told,
                Parts.head(title, Parts.lede("file.lede")),
                el("div.columns", FileCards.out(status, visit), FileCards.in(status, told, visit)));
        return Reply.page(Reply.OK, inside.frame().html(page, visit));
    }

    Reply request(Visit visit) {
        return new Carrying(inside).make(visit.session(), new OfflineWish(Operation.SYNC, Optional.empty()), PATH);
    }

    Reply download(Visit visit) {
        OfflineRequest request =
                visit.session().request().orElseThrow(() -> new VisitRefusedException(Reply.NOT_FOUND));
        return Reply.download(request.fileName(), request.file());
    }

    Reply qr(Visit visit) {
        return visit.session()
                .request()
                .flatMap(FileCards::drawing)
                .map(QrDrawing::svg)
                .map(svg -> Reply.image(svg.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new VisitRefusedException(Reply.NOT_FOUND));
    }

    Reply load(Visit visit) {
        PanelSession session = visit.session();
        byte[] license = visit.form()
                .file()
                .orElseGet(() -> visit.form().text(TEXT).strip().getBytes(StandardCharsets.UTF_8));
        if (license.length == 0 || license.length > MOST_BYTES) {
            String key = license.length == 0 ? "file.missing" : "file.large";
            session.tell(Told.wrong(PATH, List.of(new FieldMessage(FieldMessage.FILE, Texts.of(key)))));
            return Reply.seeOther(PATH);
        }
        inside.work().act(PATH, session, () -> inside.link().loadLicense(license), outcome -> tell(session, outcome));
        return Reply.seeOther(session.pageOf(PATH));
    }

    /** A key set that was loaded first is no license: its page is still the one to be on. */
    private void tell(PanelSession session, Outcome outcome) {
        boolean over = outcome instanceof Outcome.Done
                && inside.link().status().pending().isEmpty();
        if (over) {
            session.carry(Optional.empty());
            session.keep(Optional.empty());
        }
        session.tell(new Told(over ? StatusScreen.PATH : PATH, outcome));
    }
}
