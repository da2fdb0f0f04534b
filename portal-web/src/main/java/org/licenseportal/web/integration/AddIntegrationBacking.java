package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.IntegrationTab;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.ViewLink;

/**
 * <em>Add new</em>: the catalog in two tabs, with a button beside each integration; <em>Done</em> leads back (ACC-3).
 */
@Named
@RequestScoped
public class AddIntegrationBacking {

    @Inject
    IntegrationService integrations;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<AccountId> account;
    private IntegrationTab tab;
    private IntegrationWords words;
    private List<IntegrationDetails> all;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        tab = IntegrationTab.of(Posted.asked().one("tab"));
        account = AccountId.parse(path.get("accountId"));
        all = account.map(id -> integrations.list(activeUser.scope(), id)).orElse(List.of());
    }

    /** Adds what a button asked for; an account that is not there has no catalog. */
    public void act() {
        if (all.isEmpty()) {
            Redirects.notFound();
            return;
        }
        IntegrationCode.parse(Posted.here().one("add")).ifPresent(this::add);
    }

    private void add(IntegrationCode code) {
        MoveIntegration wanted = new MoveIntegration(
                activeUser.scope(),
                account.orElseThrow(),
                code,
                IntegrationMove.ADD,
                Optional.empty(),
                activeUser.actor());
        Retry.onConflict(() -> integrations.move(wanted)).fold(this::added, unknown -> gone(), this::refuse);
    }

    private Void added(IntegrationOutcome.Done done) {
        Redirects.to(
                address(tab) + "&done=added#add-" + done.integration().entry().code());
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    private static Void gone() {
        Redirects.notFound();
        return null;
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        errors = FormErrors.of("choice", words.refused(refused));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    private String address(IntegrationTab of) {
        return getPage() + "?tab=" + of.word();
    }

    /** The two tabs. */
    public List<ViewLink> getTabs() {
        return Arrays.stream(IntegrationTab.values())
                .map(known -> new ViewLink(words.texts().text("tab." + known.word()), address(known), known == tab))
                .toList();
    }

    /** The tab that is shown. */
    public String getTab() {
        return tab.word();
    }

    /** What is it called. */
    public String getTabText() {
        return words.texts().text("tab." + tab.word());
    }

    /** What stands under the tab. */
    public List<AddChoice> getChoices() {
        return all.stream()
                .filter(known -> known.entry().tab() == tab)
                .map(known -> new AddChoice(
                        words.line(known),
                        known.state() != IntegrationState.ABSENT,
                        known.entry().consent().isPresent(),
                        words.together(known),
                        getAccountPage() + "/integrations/" + known.entry().code()))
                .toList();
    }

    /** The page itself. */
    public String getPage() {
        return getAccountPage() + "/integrations/add";
    }

    /** The account's page. */
    public String getAccountPage() {
        return "/customers/" + path.get("accountId");
    }

    public FormErrors getErrors() {
        return errors;
    }

    /**
     * An integration that can be added.
     *
     * @param line what it is
     * @param added whether it was added
     * @param consent whether somebody outside has to consent
     * @param with what is switched with it
     * @param page where it is set up
     */
    public record AddChoice(IntegrationLine line, boolean added, boolean consent, String with, String page) {}
}
