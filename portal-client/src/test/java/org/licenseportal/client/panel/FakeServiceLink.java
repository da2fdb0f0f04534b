package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.ServiceLink;

/** A ServiceLink that remembers what it was asked and answers what it was told to. */
final class FakeServiceLink implements ServiceLink {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<ActivationForm> forms = new CopyOnWriteArrayList<>();
    private volatile Supplier<AgentStatus> status = Statuses::notActivated;
    private volatile Supplier<Outcome> outcome = () -> new Outcome.Done("It is done");
    private volatile OfflineAnswer offline = new OfflineAnswer.Made(
            new OfflineRequest("activate-50607080.licreq", "a request", Optional.of("https://portal.example/#r=1")));

    FakeServiceLink showing(AgentStatus shown) {
        return showing(() -> shown);
    }

    FakeServiceLink showing(Supplier<AgentStatus> shown) {
        status = shown;
        return this;
    }

    FakeServiceLink answering(Supplier<Outcome> answer) {
        outcome = answer;
        return this;
    }

    FakeServiceLink answering(OfflineAnswer answer) {
        offline = answer;
        return this;
    }

    /** Names of the actions, in their order. */
    List<String> asked() {
        return asked;
    }

    ActivationForm form() {
        return forms.get(forms.size() - 1);
    }

    private Outcome act(String name) {
        asked.add(name);
        return outcome.get();
    }

    @Override
    public AgentStatus status() {
        return status.get();
    }

    @Override
    public Outcome activate(ActivationForm form) {
        forms.add(form);
        return act("activate");
    }

    @Override
    public Outcome sync() {
        return act("sync");
    }

    @Override
    public Outcome deactivate() {
        return act("deactivate");
    }

    @Override
    public OfflineAnswer offlineRequest(OfflineWish wish) {
        wish.form().ifPresent(forms::add);
        asked.add("request " + wish.operation().claim());
        return offline;
    }

    @Override
    public Outcome loadLicense(byte[] file) {
        return act("load " + new String(file, StandardCharsets.UTF_8));
    }

    @Override
    public Outcome emergency() {
        return act("emergency");
    }

    @Override
    public Outcome emergencyCode(String code) {
        return act("code " + code);
    }
}
