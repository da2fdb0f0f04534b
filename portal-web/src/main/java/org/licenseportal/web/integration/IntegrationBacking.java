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
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
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
            Redirects.notFound();
            return;
        }
        switch (posted.one("do")) {
            case "enable" -> move(IntegrationMove.ENABLE);
            case "disable" -> move(IntegrationMove.DISABLE);
            case "ask" -> move(IntegrationMove.ASK);
            case "save" -> save();
            case "secret" -> show(endpoints.renew(activeUser.scope(), known.get(), activeUser.actor()));
            case "test" ->
                back(endpoints.test(activeUser.scope(), known.get(), activeUser.actor()) ? "tested" : "", "calls");
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
                        unknown -> leave("/customers"),
                        this::refuse);
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        String text = words.texts()
                .text(
                        "refused." + refused.reason().slug(),
                        known.orElseThrow().entry().name(),
                        IntegrationWords.settings(refused.integration()));
        return wrong(FormErrors.of("switch", text));
    }

    private Void wrong(FormErrors found) {
        errors = found;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    private void save() {
        Map<String, String> settings = known.orElseThrow().entry().settings().stream()
                .map(IntegrationSetting::code)
                .collect(Collectors.toMap(code -> code, code -> posted.one("setting-" + code)));
        String typed = posted.one(ENDPOINT);
        Optional<EndpointAddress> endpoint = EndpointAddress.parse(typed);
        if (!typed.isEmpty() && endpoint.isEmpty()) {
            wrong(FormErrors.of(ENDPOINT, words.texts().text("error.endpoint")));
            return;
        }
        ConnectOutcome outcome = Retry.onConflict(() -> endpoints.connect(new ConnectIntegration(
                activeUser.scope(),
                known.get().account(),
                known.get().entry().code(),
                settings,
                endpoint,
                activeUser.actor())));
        if (!outcome.saved()) {
            wrong(errors(outcome));
        } else if (outcome.secret().isPresent()) {
            show(outcome.secret());
        } else {
            back("saved", "settings");
        }
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

    /** A secret is shown on this very page, once: it stands in no address and is kept by nobody. */
    private void show(Optional<EndpointSecret> secret) {
        made = secret;
        look();
    }

    private void replay(CallId call) {
        boolean again = endpoints.replay(activeUser.scope(), known.orElseThrow(), call, activeUser.actor());
        back(again ? "replayed" : "", "calls");
    }

    private Void back(String done, String place) {
        return leave(getPage() + (done.isEmpty() ? "" : "?done=" + done) + "#" + place);
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
                        .map(setting -> new SettingField(
                                "setting-" + setting.code(),
                                setting.label(),
                                setting.hint(),
                                sent
                                        ? posted.one("setting-" + setting.code())
                                        : there.settings().getOrDefault(setting.code(), ""),
                                errors.text("setting-" + setting.code()),
                                !setting.needed())))
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

    /** Whether there is an endpoint. */
    public boolean isConnected() {
        return known.flatMap(IntegrationDetails::endpoint).isPresent();
    }

    /** Whether it calls an endpoint at all. */
    public boolean isCalling() {
        return known.filter(there -> there.entry().calls()).isPresent();
    }

    /** Whether it has anything to be told. */
    public boolean isTold() {
        return isCalling() || !getSettings().isEmpty();
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

    /**
     * A setting as a field of the form.
     *
     * @param id its field
     * @param label what it is called
     * @param hint where one finds it
     * @param value what it is set to
     * @param error what is wrong with it
     * @param optional whether it may be empty
     */
    public record SettingField(String id, String label, String hint, String value, String error, boolean optional) {}
}
