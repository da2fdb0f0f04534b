package org.licenseportal.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.licenseportal.kernel.Page;
import org.licenseportal.order.OrderFilter;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.OrderSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** The resellers' orders, the latest first (VEN-3). The filters are in the address. */
@Named
@RequestScoped
public class OrderListBacking {

    static final String PATH = "/vendor/orders";

    @Inject
    OrderService orders;

    @Inject
    ActiveUser activeUser;

    private ListQuery query;
    private ListFrame frame;
    private List<Row> rows;
    private Texts texts;

    /**
     * An order in a list.
     *
     * @param number its number
     * @param path where it is
     * @param reseller who ordered
     * @param placed when it came in
     * @param by who brought it in
     * @param vouchers how many vouchers it made
     * @param sites how many sites it made
     */
    public record Row(String number, String path, String reseller, String placed, String by, int vouchers, int sites) {

        static Row of(OrderSummary order, ZoneId zone) {
            return new Row(
                    order.number().value(),
                    OrderAddress.of(order.number()),
                    order.reseller().value(),
                    Days.timeOf(order.placedAt(), zone),
                    order.placedBy(),
                    order.vouchers(),
                    order.sites());
        }
    }

    @PostConstruct
    void load() {
        texts = Texts.here("orders");
        OrderQuery asked = OrderQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        query = asked.list();
        OrderFilter filter = asked.filter();
        Page<OrderSummary> page = orders.list(filter, query.page());
        rows = page.items().stream()
                .map(order -> Row.of(order, activeUser.zone()))
                .toList();
        frame = ListFrame.of(query, page, texts.text("counted", orders.count(filter)), filters());
    }

    private List<FilterLink> filters() {
        List<FilterLink> set = new ArrayList<>();
        for (String name : List.of(OrderQuery.NUMBER, OrderQuery.RESELLER)) {
            query.filter(name)
                    .ifPresent(text -> set.add(new FilterLink(
                            texts.text("filter." + name),
                            text,
                            query.without(name).address())));
        }
        return set;
    }

    public List<Row> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return query.filter(name).orElse("");
    }
}
