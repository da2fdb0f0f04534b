package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;

/** The page for a visit that is not served: what is the matter and where to go on. */
final class RefusalPage {
    private final Frame frame;

    RefusalPage(Frame frame) {
        this.frame = frame;
    }

    Reply page(int status) {
        String key = "refused." + status;
        String title = Texts.of(key + ".title");
        Page page = Page.of(
                title,
                "",
                Optional.empty(),
                Parts.head(title, Parts.lede(key + ".text")),
                el("p", Parts.link(StatusScreen.PATH, "refused.back")));
        return Reply.page(status, frame.bare(page));
    }
}
