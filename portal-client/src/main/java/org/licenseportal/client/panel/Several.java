package org.licenseportal.client.panel;

import java.util.List;

/**
 * Pieces one after the other.
 *
 * @param pieces in their order
 */
record Several(List<Markup> pieces) implements Markup {
    @Override
    public void writeTo(StringBuilder page) {
        pieces.forEach(piece -> piece.writeTo(page));
    }
}
