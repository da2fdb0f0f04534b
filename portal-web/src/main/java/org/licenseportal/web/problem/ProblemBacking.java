package org.licenseportal.web.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.KnownProblem;
import org.licenseportal.web.support.ProblemNotice;

/** The pages that explain problems: all of them, or the one that {@link ProblemServlet} was asked for. */
@Named
@RequestScoped
public class ProblemBacking {

    @Inject
    CustomerService customers;

    @Inject
    ActiveUser activeUser;

    private List<ProblemNotice> all;
    private List<ProblemNotice> ofCustomers;
    private ProblemNotice problem;
    private String account;
    private String name;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getApplication().getDefaultLocale();
        all = Arrays.stream(KnownProblem.values())
                .map(each -> ProblemNotice.of(each, locale))
                .toList();
        ofCustomers = StatusCode.of(StatusTone.ERROR).stream()
                .map(each -> ProblemNotice.of(each, locale))
                .toList();
        problem = (ProblemNotice) faces.getExternalContext().getRequestMap().get(ProblemServlet.ATTRIBUTE);
        account = AccountId.parse(
                        faces.getExternalContext().getRequestParameterMap().get("account"))
                .map(AccountId::value)
                .orElse("");
        name = AccountId.parse(account)
                .filter(id -> activeUser.isOfReseller() || activeUser.isOfAccount())
                .flatMap(id -> customers.find(activeUser.scope(), id))
                .map(customer -> customer.name().isEmpty() ? account : customer.name())
                .orElse("");
    }

    public List<ProblemNotice> getAll() {
        return all;
    }

    /** What may be wrong with a customer's account. */
    public List<ProblemNotice> getOfCustomers() {
        return ofCustomers;
    }

    /** The problem that the page explains; null on the list. */
    public ProblemNotice getProblem() {
        return problem;
    }

    /** What the customer is called whose status led here, if the reader sees it; empty else. */
    public String getName() {
        return name;
    }

    /** The account whose status led here, for the way back to its step; empty where none did. */
    public String getAccount() {
        return account;
    }
}
