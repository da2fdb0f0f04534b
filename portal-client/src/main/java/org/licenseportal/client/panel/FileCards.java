package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;
import org.licenseportal.client.format.QrDrawing;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineRequest;

/** The two halves of the way without internet. */
final class FileCards {
    private FileCards() {}

    /** First: the request, once it is made. */
    static Element out(AgentStatus status, Visit visit) {
        return Parts.card(
                "carry",
                visit.session().request().map(FileCards::made).orElseGet(() -> Parts.text("carry.text")),
                StateLook.canSync(status.state())
                        ? Parts.form(FileScreen.REQUEST, visit, Parts.actions(Parts.button("", "carry.sync")))
                        : el(
                                "p",
                                Texts.words("carry.activate"),
                                Parts.link(ActivationScreen.PATH, "carry.activation")));
    }

    /** Second: the license that came back. */
    static Element in(AgentStatus status, Optional<Told> told, Visit visit) {
        boolean carrying = visit.session().request().isPresent();
        Field file = new Field(FieldMessage.FILE, el("input").with("type", "file"), Optional.empty());
        Field text = new Field(
                "licenseText",
                el("textarea").with("rows", "4").with("spellcheck", "false").with("autocomplete", "off"),
                Optional.empty());
        Element form = Parts.form(
                        FileScreen.LICENSE,
                        visit,
                        file.wrong(Page.error(told, FieldMessage.FILE)).markup(),
                        text.markup(),
                        Parts.actions(Parts.button(carrying ? "" : ".primary", "bring.button")))
                .with("enctype", MultipartBody.TYPE)
                .with("class", "stack");
        Optional<Element> awaited = status.pending()
                .map(operation -> el(
                        "p.notice",
                        Icon.INFO.markup(),
                        el(
                                "span",
                                Texts.of(
                                        "bring.awaited",
                                        Results.operation(operation).text()))));
        Markup keys = status.license().isEmpty() ? Parts.text("bring.keys") : Markup.none();
        return Parts.card("bring", Parts.text("bring.text"), keys, Markup.maybe(awaited), form);
    }

    static Optional<QrDrawing> drawing(OfflineRequest request) {
        return request.qrUrl().flatMap(QrDrawing::of);
    }

    private static Element made(OfflineRequest request) {
        Element download = el("a.button.primary", Icon.DOWNLOAD.markup(), Texts.words("carry.download"))
                .with("href", FileScreen.REQUEST)
                .with("download", "");
        return el(
                "div.stack",
                Parts.text("carry.made"),
                el("p", Parts.id(request.fileName())),
                Parts.actions(download),
                Markup.maybe(drawing(request).map(code -> phone())));
    }

    private static Element phone() {
        return el(
                "div.stack",
                Parts.text("carry.phone"),
                el("img.qr").with("src", FileScreen.QR).with("alt", Texts.of("carry.qr")));
    }
}
