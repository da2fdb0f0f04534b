package org.licenseportal.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.catalog.PartFilter;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.order.OrderOutcome;
import org.licenseportal.order.OrderService;
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
        form = OrderForm.empty(Posted.here().one(OrderForm.RESELLER));
        offered = parts.list(PartFilter.ALL, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(part -> part.content().kind() != PartKind.SWAS)
                .toList();
    }

    /** Places it. */
    public String place() {
        form = OrderForm.of(Posted.here());
        errors = form.errors(texts);
        if (errors.isAny()) {
            return refuse();
        }
        OrderOutcome outcome = Retry.onConflict(() -> orders.place(form.order(), activeUser.actor()));
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

    private String refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    private String field(FieldError error) {
        String[] steps = error.pointer().split("/");
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
