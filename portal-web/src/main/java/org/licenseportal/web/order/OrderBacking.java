package org.licenseportal.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.licenseportal.csv.CsvWriter;
import org.licenseportal.order.OrderDetails;
import org.licenseportal.order.OrderLine;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.OrderedSite;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherDetails;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Download;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** One order with all that it made. This is the one page of the vendor's that shows codes of vouchers. */
@Named
@RequestScoped
public class OrderBacking {

    /** Vouchers that the page shows; the file has all. */
    private static final int SHOWN = 200;

    @Inject
    OrderService orders;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<OrderDetails> order;

    /**
     * A voucher of the order.
     *
     * @param index counts them, for IDs on the page
     * @param code its code
     * @param part what it was ordered as
     * @param site the site that it was used for, or empty
     * @param used when, or empty
     */
    public record VoucherLine(int index, String code, String part, String site, String used) {}

    /**
     * A line of the order.
     *
     * @param part what was ordered
     * @param term of SWAS, for which site and days; empty for all other parts
     * @param quantity how many pieces
     */
    public record PartLine(String part, String term, int quantity) {

        static PartLine of(OrderLine line, Texts texts) {
            return new PartLine(
                    line.part().value(),
                    line.term()
                            .map(term -> texts.text(
                                    "term.of", term.site(), Days.of(term.startsOn()), Days.of(term.expiresOn())))
                            .orElse(""),
                    line.quantity());
        }
    }

    @PostConstruct
    void load() {
        order = OrderAddress.number(path.get("purchaseOrder")).flatMap(orders::find);
    }

    /** An order that does not exist has no page. */
    public void check() {
        if (order.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** The vouchers as a file. */
    public void download() throws IOException {
        if (order.isEmpty()) {
            Redirects.notFound();
            return;
        }
        StringBuilder text =
                new StringBuilder(CsvWriter.line(List.of("purchase_order", "part", "voucher", "site", "used_at")));
        order.get()
                .vouchers()
                .forEach(voucher -> text.append(CsvWriter.line(List.of(
                        order.get().summary().number().value(),
                        voucher.part().value(),
                        voucher.code().display(),
                        voucher.site().map(SiteId::value).orElse(""),
                        voucher.usedAt().map(Object::toString).orElse("")))));
        String name = order.get().summary().number().value().replace('/', '-');
        Download.file("vouchers-" + name + ".csv", "text/csv", text.toString());
    }

    /** The order in a line; null when there is none. */
    public OrderListBacking.Row getOrder() {
        return order.map(known -> OrderListBacking.Row.of(known.summary(), activeUser.zone()))
                .orElse(null);
    }

    /** What was ordered. */
    public List<PartLine> getLines() {
        Texts texts = Texts.here("orders");
        return order.map(OrderDetails::lines).orElse(List.of()).stream()
                .map(line -> PartLine.of(line, texts))
                .toList();
    }

    /** The sites that it made. */
    public List<OrderedSite> getSites() {
        return order.map(OrderDetails::sites).orElse(List.of());
    }

    /** The vouchers that it made: as many as a page can show. */
    public List<VoucherLine> getVouchers() {
        List<VoucherDetails> all = order.map(OrderDetails::vouchers).orElse(List.of());
        List<VoucherDetails> shown = all.subList(0, Math.min(SHOWN, all.size()));
        return IntStream.range(0, shown.size())
                .mapToObj(index -> line(index, shown.get(index)))
                .toList();
    }

    /** That there are more vouchers than the page shows, in words; empty when it shows all. */
    public String getMore() {
        int all = order.map(OrderDetails::vouchers).map(List::size).orElse(0);
        return all > SHOWN ? Texts.here("orders").text("vouchers.more", SHOWN, all) : "";
    }

    private VoucherLine line(int index, VoucherDetails voucher) {
        return new VoucherLine(
                index,
                voucher.code().display(),
                voucher.part().value(),
                voucher.site().map(SiteId::value).orElse(""),
                voucher.usedAt().map(used -> Days.of(used, activeUser.zone())).orElse(""));
    }
}
