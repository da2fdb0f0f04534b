package org.licenseportal.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.catalog.PartFilter;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.order.OrderOutcome;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Places an order by hand. The same order sent twice leads to the one that is there. */
@Named
@RequestScoped
public class NewOrderBacking {

    private static final int UNPROCESSABLE = 422;

    @Inject
    OrderService orders;

    @Inject
    PartService parts;

    @Inject
    ActiveUser activeUser;

    private Texts texts;
    private OrderForm form;
    private List<PartVersion> offered;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("orders");
        form = OrderForm.of(Posted.asked());
        offered =
                parts.list(PartFilter.ALL, PageRequest.first(PageRequest.MOST)).items();
    }

    /** Places it. */
    public String place() {
        form = OrderForm.of(Posted.here());
        errors = form.errors(texts);
        if (errors.isAny()) {
            return refuse();
        }
        Set<PartNumber> assurance = assurance();
        if (assurance.isEmpty() && form.term().filled()) {
            errors = FormErrors.of(TermForm.SITE, texts.text("term.none"));
            return refuse();
        }
        PlaceOrder wanted = form.order(assurance);
        OrderOutcome outcome = Retry.onConflict(() -> orders.place(wanted, activeUser.actor()));
        return outcome.fold(
                placed -> Redirects.to(OrderAddress.of(placed.order().summary().number())),
                differs -> {
                    errors = FormErrors.of(OrderForm.NUMBER, texts.text("number.taken", form.number()));
                    return refuse();
                },
                refused -> {
                    refused.errors().forEach(error -> errors = errors.and(field(error), error.detail()));
                    return refuse();
                });
    }

    /** Those of the parts that are SWAS: the site and the days are theirs. */
    private Set<PartNumber> assurance() {
        return form.parts().stream()
                .filter(part -> parts.find(part)
                        .filter(known -> known.content().kind() == PartKind.SWAS)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private String refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    private String field(FieldError error) {
        String[] steps = error.pointer().split("/");
        if (steps.length > 3 && steps[3].equals("siteId")) {
            return TermForm.SITE;
        }
        if (steps.length > 2) {
            return "part-" + form.row(Integer.parseInt(steps[2]));
        }
        return steps.length > 1 && steps[1].equals("lines") ? "part-0" : OrderForm.RESELLER;
    }

    public OrderForm getForm() {
        return form;
    }

    /** The parts that can be ordered here. */
    public List<PartVersion> getOffered() {
        return offered;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
