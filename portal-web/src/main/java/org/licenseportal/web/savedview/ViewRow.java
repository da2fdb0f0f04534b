package org.licenseportal.web.savedview;

import org.licenseportal.savedview.SavedViewDetails;
import org.licenseportal.web.support.ListPage;
import org.licenseportal.web.support.QueryText;
import org.licenseportal.web.support.Texts;

/**
 * A saved view on the page that looks after them.
 *
 * @param id its identifier
 * @param list the list that it is of, in words
 * @param name what it is called
 * @param path the address that it stands for
 * @param shared whether colleagues see it
 * @param maker who made it; empty for one's own
 * @param changeable whether the user may change it
 */
public record ViewRow(
        String id, String list, String name, String path, boolean shared, String maker, boolean changeable) {

    static ViewRow of(SavedViewDetails view, Texts texts) {
        return new ViewRow(
                view.id().value(),
                texts.has("list." + view.page()) ? texts.text("list." + view.page()) : view.page(),
                view.name().value(),
                ListPage.of(view.page())
                        .map(page ->
                                page.read(QueryText.parameters(view.query())).address())
                        .orElse("/start"),
                view.shared(),
                view.maker(),
                view.changeable());
    }
}
