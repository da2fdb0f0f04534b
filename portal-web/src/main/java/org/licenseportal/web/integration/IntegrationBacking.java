package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.CallId;
import org.licenseportal.integration.ConnectIntegration;
import org.licenseportal.integration.ConnectOutcome;
import org.licenseportal.integration.EndpointAddress;
import org.licenseportal.integration.EndpointSecret;
import org.licenseportal.integration.EndpointService;
import org.licenseportal.integration.EndpointWish;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationRefusal;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationSetting;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/** An integration of an account: its switch, its settings, the endpoint that it calls, and what came of the calls. */
@Named
@RequestScoped
public class IntegrationBacking {

    private static final String ENDPOINT = "endpoint";
    private static final String VERSION = "version";

    @Inject
    IntegrationService integrations;

    @Inject
    EndpointService endpoints;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private IntegrationWords words;
    private Optional<IntegrationDetails> known;
    private List<CallLine> calls = List.of();
    private Optional<EndpointSecret> made = Optional.empty();
    private FormErrors errors = FormErrors.NONE;
    private Posted posted;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        posted = Posted.here();
        look();
    }

    private void look() {
        known = AccountId.parse(path.get("accountId"))
                .flatMap(account -> IntegrationCode.parse(path.get("integration"))
                        .flatMap(code -> integrations.find(activeUser.scope(), account, code)))
                .filter(there -> there.state() != IntegrationState.ABSENT);
        calls = known.filter(there -> there.entry().calls()).stream()
                .flatMap(there -> endpoints.log(activeUser.scope(), there).stream())
                .map(call -> words.line(call, activeUser.zone()))
                .toList();
    }

    /** Does what a button asked for; what was not added has no page. */
    public void act() {
        if (known.isEmpty()) {
            gone();
            return;
        }
        switch (posted.one("do")) {
            case "enable" -> move(IntegrationMove.ENABLE);
            case "disable" -> move(IntegrationMove.DISABLE);
            case "ask" -> move(IntegrationMove.ASK);
            case "save" -> save();
            case "test" -> done(Retry.onConflict(() -> endpoints.test(wish(Optional.empty()))), "tested", "calls");
            default -> CallId.parse(posted.one("replay")).ifPresent(this::replay);
        }
    }

    private void move(IntegrationMove move) {
        MoveIntegration wanted = new MoveIntegration(
                activeUser.scope(),
                known.orElseThrow().account(),
                known.get().entry().code(),
                move,
                Optional.empty(),
                activeUser.actor());
        Retry.onConflict(() -> integrations.move(wanted))
                .fold(
                        done -> move == IntegrationMove.ASK
                                ? leave(getPage() + "/consent?state="
                                        + done.integration().consentKey().orElse(""))
                                : back("integration-" + move.word(), "switch"),
                        unknown -> gone(),
                        this::refuse);
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        return refuse(refused.reason(), "switch");
    }

    private Void wrong(FormErrors found) {
        errors = found;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    private EndpointWish wish(Optional<Long> version) {
        return new EndpointWish(
                activeUser.scope(),
                known.orElseThrow().account(),
                known.get().entry().code(),
                version,
                activeUser.actor());
    }

    private void save() {
        EndpointWish wish = wish(posted.number(VERSION));
        Map<String, String> settings = known.orElseThrow().entry().settings().stream()
                .map(IntegrationSetting::code)
                .collect(Collectors.toMap(code -> code, code -> posted.one("setting-" + code)));
        String typed = posted.one(ENDPOINT);
        Optional<EndpointAddress> endpoint = EndpointAddress.parse(typed);
        if (!typed.isEmpty() && endpoint.isEmpty()) {
            wrong(FormErrors.of(ENDPOINT, words.texts().text("error.endpoint")));
            return;
        }
        ConnectIntegration wanted = new ConnectIntegration(
                wish.scope(), wish.account(), wish.integration(), settings, endpoint, wish.version(), wish.actor());
        done(Retry.onConflict(() -> endpoints.connect(wanted)), "saved", "settings");
    }

    /** Leads on, shows a secret, or says what stood in the way; what was there meanwhile is shown then. */
    private void done(ConnectOutcome outcome, String word, String place) {
        if (outcome.refusal().isPresent()) {
            look();
            refuse(outcome.refusal().get(), place);
        } else if (outcome.secret().isPresent()) {
            made = outcome.secret();
            look();
        } else if (outcome.known() && !outcome.done()) {
            wrong(errors(outcome));
        } else {
            back(outcome.known() ? word : "", place);
        }
    }

    private Void refuse(IntegrationRefusal reason, String place) {
        IntegrationDetails there = known.orElseThrow();
        return wrong(FormErrors.of(
                place,
                words.texts()
                        .text("refused." + reason.slug(), there.entry().name(), IntegrationWords.settings(there))));
    }

    private FormErrors errors(ConnectOutcome outcome) {
        FormErrors found = FormErrors.NONE;
        for (IntegrationSetting setting : outcome.wrong()) {
            found = found.and(
                    "setting-" + setting.code(),
                    words.texts().text("error.setting." + setting.form().word(), setting.label()));
        }
        return outcome.endpointWrong() ? found.and(ENDPOINT, words.texts().text("error.encrypted")) : found;
    }

    private void replay(CallId call) {
        done(Retry.onConflict(() -> endpoints.replay(wish(Optional.empty()), call)), "replayed", "calls");
    }

    private Void back(String done, String place) {
        return leave(getPage() + (done.isEmpty() ? "" : "?done=" + done) + "#" + place);
    }

    /** What was removed while somebody looked at it; who merely opens the address finds nothing there. */
    private Void gone() {
        if (posted.one("do").isEmpty()) {
            Redirects.notFound();
            return null;
        }
        return leave(getAccountPage() + "/integrations?done=gone#integrations");
    }

    private static Void leave(String address) {
        Redirects.to(address);
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    /** What it is, and where it stands. */
    public IntegrationLine getLine() {
        return known.map(words::line).orElse(null);
    }

    /** Its settings, as typed or as kept. */
    public List<SettingField> getSettings() {
        boolean sent = "save".equals(posted.one("do")) && made.isEmpty();
        return known.stream()
                .flatMap(there -> there.entry().settings().stream()
                        .map(setting -> SettingField.of(
                                setting,
                                sent
                                        ? posted.one("setting-" + setting.code())
                                        : there.settings().get(setting.code()),
                                errors)))
                .toList();
    }

    /** The endpoint, as typed or as kept. */
    public String getEndpoint() {
        return errors.isAny() && "save".equals(posted.one("do"))
                ? posted.one(ENDPOINT)
                : known.flatMap(IntegrationDetails::endpoint)
                        .map(EndpointAddress::value)
                        .orElse("");
    }

    /** Which version the forms are about. */
    public long getVersion() {
        return known.map(IntegrationDetails::version).orElse(0L);
    }

    /** Whether there is an endpoint. */
    public boolean isConnected() {
        return known.flatMap(IntegrationDetails::endpoint).isPresent();
    }

    /** Whether it calls an endpoint at all. */
    public boolean isCalling() {
        return known.filter(there -> there.entry().calls()).isPresent();
    }

    /** Whether it is about logging in. */
    public boolean isSignOn() {
        return known.filter(there -> there.entry().code().equals(IntegrationCode.SINGLE_SIGN_ON))
                .isPresent();
    }

    /** What somebody outside has to allow; empty when nobody has to. */
    public String getConsent() {
        return known.flatMap(there -> there.entry().consent()).orElse("");
    }

    /** Whether consent can be asked for now. */
    public boolean isAsking() {
        return known.filter(there -> there.entry().consent().isPresent())
                .map(IntegrationDetails::state)
                .filter(state -> state == IntegrationState.ADDED || state == IntegrationState.DENIED)
                .isPresent();
    }

    /** Where the answer about consent is given; empty when none is waited for. */
    public String getConsentPage() {
        return known.filter(there -> there.state() == IntegrationState.CONSENT_PENDING)
                .flatMap(IntegrationDetails::consentKey)
                .map(key -> getPage() + "/consent?state=" + key)
                .orElse("");
    }

    public List<CallLine> getCalls() {
        return calls;
    }

    /** The secret that was just made; empty otherwise. */
    public String getMade() {
        return made.map(EndpointSecret::value).orElse("");
    }

    /** The page itself. */
    public String getPage() {
        return getAccountPage() + "/integrations/" + path.get("integration");
    }

    /** The account's page. */
    public String getAccountPage() {
        return "/customers/" + path.get("accountId");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
