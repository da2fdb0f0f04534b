package org.licenseportal.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.kernel.Page;
import org.licenseportal.member.MemberService;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The reseller's users (USR-1). */
@Named
@RequestScoped
public class UsersBacking {

    @Inject
    MemberService members;

    @Inject
    ActiveUser activeUser;

    private UserQuery query;
    private UserWords words;
    private ListFrame frame;
    private List<UserRow> rows;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("users");
        words = new UserWords(texts);
        query = UserQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        Page<MemberSummary> page =
                members.list(activeUser.reseller(), query.filter(), query.list().page());
        rows = page.items().stream()
                .map(member -> UserRow.of(member, texts, activeUser.zone()))
                .toList();
        frame = ListFrame.of(query.list(), page, words.counted(count(page)), words.filters(query.list()));
    }

    /** What stands on one page need not be counted again. */
    private long count(Page<MemberSummary> page) {
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole ? page.items().size() : members.count(activeUser.reseller(), query.filter());
    }

    /** Leads from a page whose rows are gone to the first one. */
    public void lead() {
        if (!frame.isFilled() && query.list().cursor().isPresent()) {
            Redirects.to(query.list().first().address());
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public ListFrame getFrame() {
        return frame;
    }

    public List<UserRow> getRows() {
        return rows;
    }

    /** The ready-made views. */
    public List<ViewLink> getViews() {
        return words.views(query.list());
    }

    /** What was typed to search for. */
    public String getText() {
        return query.value(UserQuery.TEXT);
    }

    /** Roles to filter by. */
    public List<Choice> getRoles() {
        return words.roles(query);
    }

    /** Mails to filter by. */
    public List<Choice> getMails() {
        return words.mails(query);
    }

    /** States to filter by. */
    public List<Choice> getStates() {
        return words.states(query);
    }
}
