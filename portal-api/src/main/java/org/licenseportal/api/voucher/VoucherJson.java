package org.licenseportal.api.voucher;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.voucher.VoucherSummary;

/** Vouchers as the API shows them. */
final class VoucherJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private VoucherJson() {}

    static String of(Page<VoucherSummary> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(voucher -> items.add(object(voucher)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    static String of(VoucherSummary voucher) {
        return object(voucher).build().toString();
    }

    private static JsonObjectBuilder object(VoucherSummary voucher) {
        var object = JSON.createObjectBuilder()
                .add("code", voucher.code().display())
                .add("part", voucher.part().value())
                .add("description", voucher.description())
                .add("purchaseOrder", voucher.purchaseOrder().value());
        voucher.site().ifPresentOrElse(site -> object.add("siteId", site.value()), () -> object.addNull("siteId"));
        voucher.usedAt().ifPresentOrElse(used -> object.add("usedAt", used.toString()), () -> object.addNull("usedAt"));
        return object;
    }
}
