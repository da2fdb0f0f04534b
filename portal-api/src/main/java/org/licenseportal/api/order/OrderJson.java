package org.licenseportal.api.order;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.order.OrderDetails;
import org.licenseportal.order.OrderLine;
import org.licenseportal.order.OrderedTerm;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherDetails;

/** Orders as the API takes and shows them. */
final class OrderJson {

    private static final int MOST_LINES = 500;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private OrderJson() {}

    static Optional<PlaceOrder> read(PurchaseOrderNumber number, JsonFields fields) {
        fields.only(List.of("resellerNumber", "lines"));
        Optional<ResellerNumber> reseller =
                fields.required("resellerNumber", ResellerNumber::parse, "a text of 1 to 10 digits");
        if (!fields.has("lines")) {
            fields.wrong("lines", "\"lines\" is missing. It must be an array of objects with part and quantity.");
        }
        List<OrderLine> lines = new ArrayList<>();
        for (JsonFields line : fields.objects("lines", MOST_LINES)) {
            line.only(List.of("part", "quantity", "siteId", "startsOn", "expiresOn"));
            Optional<PartNumber> part =
                    line.required("part", PartNumber::parse, "1 to 20 upper-case letters, digits and dashes");
            Optional<Integer> quantity = line.count("quantity", OrderLine.MOST);
            Optional<OrderedTerm> term = OrderTermJson.read(line);
            part.ifPresent(known -> quantity.ifPresent(count -> lines.add(new OrderLine(known, count, term))));
        }
        return reseller.map(known -> new PlaceOrder(number, known, lines));
    }

    static String of(OrderDetails order) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        order.lines().forEach(line -> {
            JsonObjectBuilder object =
                    JSON.createObjectBuilder().add("part", line.part().value()).add("quantity", line.quantity());
            line.term().ifPresent(term -> OrderTermJson.add(term, object));
            lines.add(object);
        });
        JsonArrayBuilder vouchers = JSON.createArrayBuilder();
        order.vouchers().forEach(voucher -> vouchers.add(voucher(voucher)));
        JsonArrayBuilder sites = JSON.createArrayBuilder();
        order.sites()
                .forEach(made -> sites.add(JSON.createObjectBuilder()
                        .add("siteId", made.site().value())
                        .add("part", made.part().value())));
        return JSON.createObjectBuilder()
                .add("purchaseOrder", order.summary().number().value())
                .add("resellerNumber", order.summary().reseller().value())
                .add("placedAt", order.summary().placedAt().toString())
                .add("lines", lines)
                .add("vouchers", vouchers)
                .add("sites", sites)
                .build()
                .toString();
    }

    private static JsonObjectBuilder voucher(VoucherDetails voucher) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("code", voucher.code().display())
                .add("part", voucher.part().value());
        voucher.site().ifPresentOrElse(site -> object.add("siteId", site.value()), () -> object.addNull("siteId"));
        voucher.usedAt().ifPresentOrElse(used -> object.add("usedAt", used.toString()), () -> object.addNull("usedAt"));
        return object;
    }
}
