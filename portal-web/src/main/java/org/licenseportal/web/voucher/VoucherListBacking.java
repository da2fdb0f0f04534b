package org.licenseportal.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The reseller's vouchers (VOU-1, VOU-2). The filters are in the address; a code never is. */
@Named
@RequestScoped
public class VoucherListBacking {

    @Inject
    VoucherService vouchers;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private VoucherAddress query;
    private List<PartDetails> parts;
    private List<VoucherRow> rows;
    private ListFrame frame;
    private VoucherWords words;

    @PostConstruct
    void load() {
        ResellerNumber owner = activeUser.reseller();
        query = VoucherAddress.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        parts = vouchers.parts(owner);
        words = new VoucherWords(Texts.here("vouchers"), parts);
        Page<VoucherSummary> page = page(owner);
        rows = page.items().stream()
                .map(voucher -> VoucherRow.of(voucher, activeUser.zone()))
                .toList();
        frame = ListFrame.of(query.list(), page, words.counted(count(owner, page)), words.filters(query.list()));
    }

    private Page<VoucherSummary> page(ResellerNumber owner) {
        PageRequest wanted = query.list().page();
        return query.impossible()
                ? Page.of(wanted, List.of(), row -> List.of())
                : vouchers.list(owner, query.filter(), wanted);
    }

    /** What stands on one page need not be counted again. */
    private long count(ResellerNumber owner, Page<VoucherSummary> page) {
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole ? page.items().size() : vouchers.count(owner, query.filter());
    }

    /**
     * Leads on where the list itself is not the answer: the form of the filters is sent, so that a code that was typed
     * into it is in no address, and is answered by an address; a code leads to its voucher; a page whose rows are gone
     * leads to the first one.
     */
    public void lead() {
        FacesContext faces = FacesContext.getCurrentInstance();
        var found = query.code().flatMap(code -> vouchers.summary(code, activeUser.reseller()));
        if (found.isPresent()) {
            Redirects.to(VoucherAddress.PATH + "/" + found.get().number());
        } else if (query.code().isEmpty() && request.getMethod().equals("POST")) {
            Redirects.to(query.list().first().address());
        } else if (!frame.isFilled() && query.list().cursor().isPresent()) {
            Redirects.to(query.list().first().address());
        } else {
            return;
        }
        faces.responseComplete();
    }

    /** The parts that there are vouchers of, to filter by. */
    public List<Choice> getParts() {
        return words.parts(query.list());
    }

    /** Used or not, to filter by. */
    public List<Choice> getUses() {
        return words.uses(query.list());
    }

    /** The ready-made views. */
    public List<ViewLink> getViews() {
        return words.views(query.list());
    }

    public List<VoucherRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What a filter is set to, by its name in the address; what was typed stays, but not a code. */
    public String filter(String name) {
        return query.list().filter(name).orElse("");
    }

    /** What the address says, for whoever shows or exports the same rows. */
    public VoucherFilter getFilter() {
        return query.filter();
    }
}
