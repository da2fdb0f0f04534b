package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.integration.PrivilegeCode;
import org.licenseportal.integration.PrivilegeService;
import org.licenseportal.integration.SwitchPrivilege;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/**
 * The integrations and privileges of an account, as its page shows them (ACC-3, ACC-4). The buttons send plain forms to
 * the page of the integrations, which leads back to where they were pressed.
 */
@Named
@RequestScoped
public class IntegrationSectionBacking {

    private static final String LIST = "integrations";

    @Inject
    IntegrationService integrations;

    @Inject
    PrivilegeService privileges;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<AccountId> account;
    private IntegrationWords words;
    private List<IntegrationDetails> all;
    private List<PrivilegeLine> held;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        account = AccountId.parse(path.get("accountId"));
        all = account.map(id -> integrations.list(activeUser.scope(), id)).orElse(List.of());
        held = account.map(id -> privileges.list(activeUser.scope(), id)).orElse(List.of()).stream()
                .map(words::line)
                .toList();
    }

    /** On the page of the integrations: does what a button asked for; an account that is not there has none. */
    public void act() {
        if (all.isEmpty()) {
            Redirects.notFound();
            return;
        }
        Posted posted = Posted.here();
        String[] move = posted.one("move").split(":", 2);
        String[] privilege = posted.one("privilege").split(":", 2);
        if (move.length == 2) {
            move(move[0], move[1]);
        } else if (privilege.length == 2) {
            privilege(privilege[0], "on".equals(privilege[1]));
        }
    }

    private void move(String code, String word) {
        Optional<IntegrationMove> move = IntegrationMove.parse(word)
                .filter(known -> known == IntegrationMove.ENABLE || known == IntegrationMove.DISABLE);
        Optional<IntegrationCode> integration = IntegrationCode.parse(code);
        if (move.isEmpty() || integration.isEmpty()) {
            Redirects.notFound();
            return;
        }
        MoveIntegration wanted = new MoveIntegration(
                activeUser.scope(),
                account.orElseThrow(),
                integration.get(),
                move.get(),
                Optional.empty(),
                activeUser.actor());
        Retry.onConflict(() -> integrations.move(wanted))
                .fold(done -> back("integration-" + word), unknown -> gone(), this::refuse);
    }

    private void privilege(String code, boolean on) {
        boolean done = PrivilegeCode.parse(code)
                .map(known ->
                        new SwitchPrivilege(activeUser.scope(), account.orElseThrow(), known, on, activeUser.actor()))
                .filter(wanted -> Retry.onConflict(() -> privileges.change(wanted)))
                .isPresent();
        if (done) {
            back(on ? "privilege-on" : "privilege-off");
        } else {
            errors = FormErrors.of(LIST, words.texts().text("refused.account-closed"));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        }
    }

    private Void back(String done) {
        String page = LIST.equals(Posted.here().one("from")) ? getPage() : getAccountPage();
        Redirects.to(page + "?done=" + done + "#" + LIST);
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    private static Void gone() {
        Redirects.notFound();
        return null;
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        errors = FormErrors.of(LIST, words.refused(refused));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** Those that were added. */
    public List<IntegrationLine> getLines() {
        return all.stream()
                .filter(known -> known.state() != IntegrationState.ABSENT)
                .map(words::line)
                .toList();
    }

    public List<PrivilegeLine> getPrivileges() {
        return held;
    }

    /** The page of the integrations. */
    public String getPage() {
        return getAccountPage() + "/" + LIST;
    }

    /** The page of the account. */
    public String getAccountPage() {
        return "/customers/" + path.get("accountId");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
