package org.licenseportal.journey;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Vouchers of Northgate that no other test takes: an order of their own made them.
 *
 * @param purchaseOrder the order
 * @param codes their codes
 */
public record OrderedVouchers(String purchaseOrder, List<String> codes) {

    private static final String CONTENT =
            "{\"resellerNumber\": \"000000\", \"lines\": [{\"part\": \"S1303549\", \"quantity\": %d}]}";

    /** So many vouchers for ten Phone Manager Outlook each. */
    public static OrderedVouchers of(Stage stage, int quantity) {
        String order = "TEST-" + UUID.randomUUID().toString().substring(0, 13);
        Answer answer = stage.api()
                .exchange(stage.api()
                        .request("/api/v1/orders/" + order)
                        .header("Authorization", "Bearer demo-vendor")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(CONTENT.formatted(quantity))));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        List<?> vouchers = (List<?>) answer.json().get("vouchers");
        return new OrderedVouchers(
                order,
                vouchers.stream()
                        .map(voucher -> (String) ((Map<?, ?>) voucher).get("code"))
                        .toList());
    }

    /** The address of the list that shows them alone. */
    public String list() {
        return "/vouchers?order=" + purchaseOrder;
    }
}
