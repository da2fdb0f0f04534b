package org.licenseportal.web.onboarding;

import jakarta.faces.context.FacesContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayRefusal;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * A gateway in the reader's words.
 *
 * @param texts the texts of the pages of onboarding
 * @param zone where the reader's clock stands
 */
record GatewayWords(Texts texts, ZoneId zone) {

    static GatewayWords here(ZoneId zone) {
        return new GatewayWords(Texts.here("onboarding"), zone);
    }

    /** Which gateway it is, and how it lives. */
    List<Fact> facts(GatewayFacts gateway) {
        return List.of(
                Fact.identifier(texts.text("fact.serial"), gateway.device().serial()),
                Fact.of(texts.text("fact.model"), gateway.device().model()),
                Fact.of(
                        texts.text("fact.platform"),
                        texts.text("platform." + gateway.device().platform().word())),
                Fact.of(texts.text("fact.software"), gateway.device().softwareVersion()),
                Fact.of(texts.text("fact.claimed"), Days.timeOf(gateway.device().claimedAt(), zone)),
                Fact.of(texts.text("fact.seen"), Days.timeOf(gateway.pulse().lastSeen(), zone)));
    }

    /** What it is connected to. */
    List<Fact> connection(GatewayFacts gateway) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                texts.text("fact.connection"),
                texts.text("connection." + gateway.connection().word())));
        gateway.pbx().ifPresent(pbx -> facts.add(Fact.of(texts.text("fact.pbx"), pbx.type() + " " + pbx.version())));
        facts.add(Fact.of(
                texts.text("fact.synced"),
                gateway.syncedAt().map(at -> Days.timeOf(at, zone)).orElse(texts.text("never"))));
        facts.add(Fact.of(texts.text("fact.users"), texts.text("number", gateway.users())));
        return List.copyOf(facts);
    }

    /** What taking the gateway off its customer changes. */
    List<ReleaseLine> release(GatewayFacts gateway) {
        String none = texts.text("none");
        return List.of(
                new ReleaseLine(texts.text("step.gateway"), gateway.device().serial(), none),
                new ReleaseLine(
                        texts.text("step.pbx"),
                        gateway.pbxSetAt()
                                .map(at -> texts.text("release.pbx", Days.timeOf(at, zone)))
                                .orElse(none),
                        none),
                new ReleaseLine(texts.text("fact.users"), texts.text("number", gateway.users()), none));
    }

    /** Another gateway was claimed while the page was open. */
    FormErrors otherGateway(String field) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
        return FormErrors.of(field, texts.text("release.other"));
    }

    FormErrors refused(String field, GatewayRefusal refusal) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return FormErrors.of(field, texts.text("refused." + refusal.word()));
    }
}
