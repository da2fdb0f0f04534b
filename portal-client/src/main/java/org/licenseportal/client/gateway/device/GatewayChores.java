package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.device.GatewayStanding.GatewayWork;
import org.licenseportal.client.gateway.device.PbxWatch.PbxSight;
import org.licenseportal.client.gateway.pbx.PbxLostException;

/** What a gateway that belongs to a customer does: connects, watches the telephone system, sends its users. */
final class GatewayChores {
    private static final String INCOMPLETE = "upload-incomplete";

    private final GatewayParts parts;
    private final GatewayVoice voice;
    private final UserSender users;
    private final PbxWatch watch = new PbxWatch();
    private HeldState held;
    private Optional<PbxSight> reported = Optional.empty();
    private boolean allAgain;

    GatewayChores(GatewayParts parts, GatewayVoice voice) throws IOException {
        this.parts = parts;
        this.voice = voice;
        this.users = new UserSender(voice);
        this.held = parts.held();
        takeLine();
    }

    HeldState held() {
        return held;
    }

    boolean connected() {
        return watch.last().filter(PbxSight::connected).isPresent();
    }

    boolean healthy() {
        return watch.last().map(PbxSight::connected).orElse(true);
    }

    String trunk() {
        return watch.trunk(parts.inside().isPresent());
    }

    /** Whatever it held of a customer is nobody's business any more. */
    void unclaimed() throws IOException {
        if (held.account().isPresent()) {
            parts.say("This gateway belongs to no customer any more");
            become(HeldState.NOTHING);
        }
    }

    void claimed(String account) throws IOException {
        if (!held.account().equals(Optional.of(account))) {
            parts.say("Claimed: this gateway belongs to account " + account);
            become(HeldState.of(account));
        }
    }

    private void become(HeldState other) throws IOException {
        keep(other);
        users.forget();
        reported = Optional.empty();
        allAgain = false;
        watch.forget();
        takeLine();
    }

    private void keep(HeldState now) throws IOException {
        if (!now.equals(held)) {
            parts.directory().save(now);
            held = now;
        }
    }

    /** A gateway that was restarted goes on with the credentials that it has. */
    private void takeLine() throws IOException {
        if (parts.inside().isPresent()) {
            watch.use(parts.inside().get());
        } else if (held.credentials().isPresent()) {
            goOnWith(held.credentials().get());
        }
    }

    /** With another sealing key than before, nobody opens them any more: the portal has them entered again. */
    private void goOnWith(String credentials) throws IOException {
        try {
            watch.use(PbxCredentials.open(credentials, parts.directory().sealingKey())
                    .line());
        } catch (MalformedDocumentException e) {
            parts.say("The PBX credentials are lost: " + e.getMessage());
            keep(held.withoutCredentials());
        }
    }

    /** The users have to be sent as a whole: the portal has none, or not all. */
    void sendAllAgain() throws IOException {
        allAgain = true;
        users.forget();
        keep(held.withSent(Optional.empty()));
    }

    /**
     * Does the oldest work.
     *
     * @return whether there was any
     */
    boolean perform(GatewayStanding standing, FailureKind failure) throws IOException {
        if (standing.work().isEmpty()) {
            return false;
        }
        GatewayWork work = standing.work().get(0);
        switch (work.kind()) {
            case "connect" -> connect(work, failure);
            case "synchronize" -> synchronize(work, failure);
            default -> acknowledge(work, Optional.of("other"));
        }
        return true;
    }

    private void connect(GatewayWork work, FailureKind failure) throws IOException {
        try {
            String sealed = work.credentials()
                    .orElseThrow(() -> new MalformedDocumentException("work without the credentials it needs"));
            PbxCredentials credentials =
                    PbxCredentials.open(sealed, parts.directory().sealingKey());
            parts.say("Connecting to the PBX at " + credentials.address());
            keep(held.withCredentials(sealed));
            watch.use(credentials.line());
        } catch (MalformedDocumentException e) {
            parts.say("The PBX credentials cannot be used: " + e.getMessage());
            acknowledge(work, Optional.of("other"));
            return;
        }
        voice.say("report", Json.createObjectBuilder().add("connection", "connecting"));
        PbxSight sight = watch.look(failure == FailureKind.VERSION_TOO_OLD);
        tell(sight);
        acknowledge(work, sight.error());
    }

    private void synchronize(GatewayWork work, FailureKind failure) throws IOException {
        if (!watch.hasLine()) {
            acknowledge(work, Optional.of("other"));
            return;
        }
        PbxSight sight = watch.look(failure == FailureKind.VERSION_TOO_OLD);
        if (!sight.connected()) {
            acknowledge(work, sight.error());
            return;
        }
        try {
            acknowledge(work, sendAll(failure) ? Optional.empty() : Optional.of(INCOMPLETE));
        } catch (PbxLostException e) {
            acknowledge(work, Optional.of(PbxWatch.error(e)));
        }
    }

    /**
     * Sends the complete list, or one half of it.
     *
     * @return whether it is whole
     */
    private boolean sendAll(FailureKind failure) throws IOException {
        if (failure == FailureKind.HALF_UPLOAD) {
            users.half(watch.users());
            parts.say("Half of the users sent, and not the other");
            return false;
        }
        sent(users.complete(watch.users()));
        return true;
    }

    private void sent(Map<String, String> all) throws IOException {
        allAgain = false;
        keep(held.withSent(Optional.of(all)));
        parts.say(all.size() + " users sent");
    }

    private void acknowledge(GatewayWork work, Optional<String> error) {
        JsonObjectBuilder claims =
                Json.createObjectBuilder().add("work", work.id()).add("result", error.isPresent() ? "failed" : "done");
        error.ifPresent(why -> claims.add("error", why));
        voice.say("acknowledge", claims);
    }

    /** Looks at the telephone system, tells the portal when it is other than before, and what changed of its users. */
    void watch(GatewayStanding standing, FailureKind failure) throws IOException {
        if (!watch.hasLine()) {
            return;
        }
        PbxSight sight = watch.look(failure == FailureKind.VERSION_TOO_OLD);
        if (!reported.equals(Optional.of(sight))) {
            tell(sight);
        }
        if (sight.connected()) {
            try {
                bringUsers(standing, failure);
            } catch (PbxLostException e) {
                parts.say("PBX lost: " + e.getMessage());
            }
        }
    }

    private void tell(PbxSight sight) {
        JsonObjectBuilder claims =
                Json.createObjectBuilder().add("connection", sight.connected() ? "connected" : "failed");
        sight.error().ifPresent(why -> claims.add("error", why));
        sight.model().ifPresent(model -> claims.add("pbxType", model.type()).add("pbxVersion", model.version()));
        voice.say("report", claims);
        reported = Optional.of(sight);
        parts.say(sight.connected() ? "Connected to the PBX: " + sight.words() : "PBX lost: " + sight.words());
    }

    private void bringUsers(GatewayStanding standing, FailureKind failure) throws IOException {
        boolean half = failure == FailureKind.HALF_UPLOAD;
        if (users.isOpen()) {
            if (!half) {
                sent(users.rest(standing.upload()));
            }
        } else if (half && held.sent().isPresent()
                || allAgain
                || standing.upload().isPresent()) {
            sendAll(failure);
        } else if (held.sent().isPresent()) {
            Map<String, String> before = held.sent().get();
            Map<String, String> now = users.changes(before, watch.users());
            if (!now.equals(before)) {
                keep(held.withSent(Optional.of(now)));
                parts.say("Changed users sent; there are " + now.size() + " now");
            }
        }
    }
}
