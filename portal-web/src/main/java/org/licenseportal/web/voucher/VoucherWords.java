package org.licenseportal.web.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/**
 * The filters of the list of vouchers in words.
 *
 * @param texts the texts of the pages of vouchers
 * @param parts the parts that there are vouchers of
 */
record VoucherWords(Texts texts, List<PartDetails> parts) {

    /** How many there are, as {@code 214 vouchers}. */
    String counted(long count) {
        return texts.text("counted", count);
    }

    List<Choice> parts(ListQuery now) {
        List<Choice> choices = new ArrayList<>(
                List.of(any("anyPart", now.filter(VoucherAddress.PART).orElse(""))));
        parts.forEach(part -> choices.add(Choice.of(
                part.number().value(),
                title(part),
                now.filter(VoucherAddress.PART).orElse(""))));
        return List.copyOf(choices);
    }

    List<Choice> uses(ListQuery now) {
        String use = now.filter(VoucherAddress.USE).orElse("");
        return List.of(
                any("anyUse", use),
                Choice.of(VoucherAddress.UNUSED, texts.text("use.unused"), use),
                Choice.of(VoucherAddress.USED, texts.text("use.used"), use));
    }

    List<ViewLink> views(ListQuery now) {
        return List.of(
                ViewLink.to(texts.text("view.all"), now.only(Map.of()), now),
                ViewLink.to(
                        texts.text("view.unused"), now.only(Map.of(VoucherAddress.USE, VoucherAddress.UNUSED)), now),
                ViewLink.to(texts.text("view.used"), now.only(Map.of(VoucherAddress.USE, VoucherAddress.USED)), now));
    }

    /** The filters that are set, each with the way to the list without it. A code is in none of them. */
    List<FilterLink> filters(ListQuery now) {
        boolean code =
                now.filter(VoucherAddress.TEXT).flatMap(VoucherCode::parse).isPresent();
        ListQuery sayable = code ? now.without(VoucherAddress.TEXT) : now;
        return now.filters().entrySet().stream()
                .map(filter -> new FilterLink(
                        texts.text("filter." + filter.getKey()),
                        value(filter.getKey(), filter.getValue()),
                        sayable.without(filter.getKey()).address()))
                .toList();
    }

    private String value(String name, String value) {
        return switch (name) {
            case VoucherAddress.PART ->
                parts.stream()
                        .filter(part -> part.number().value().equals(value))
                        .map(VoucherWords::title)
                        .findFirst()
                        .orElse(value);
            case VoucherAddress.USE -> texts.has("use." + value) ? texts.text("use." + value) : value;
            default -> value;
        };
    }

    private Choice any(String key, String now) {
        return Choice.of("", texts.text(key), now);
    }

    private static String title(PartDetails part) {
        return "(" + part.number() + ") " + part.description();
    }
}
