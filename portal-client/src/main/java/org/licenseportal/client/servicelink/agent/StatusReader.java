package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.AgentStatus.Validity;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.AgentMemory;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Route;

/**
 * Puts together what the status screen shows.
 *
 * @param session as of now
 */
record StatusReader(Session session) {
    private static final Duration FRESH = Duration.ofHours(24);

    AgentStatus read() throws IOException {
        AgentMemory memory = session.memory();
        Standing.Facts facts = session.facts();
        Standing standing = Standing.of(facts);
        return new AgentStatus(
                standing.state(),
                StandingWords.of(standing, facts.now()),
                identity(),
                contact(facts.now()),
                new Validity(
                        standing.licensed(facts.now()),
                        standing.usableUntil().filter(facts.now()::isBefore),
                        standing.leaseEnd(),
                        standing.graceEnd(),
                        standing.emergencyEnd()),
                Session.shown(standing, facts).map(HeldLicense::terms).map(LicenseSummary::of),
                memory.pending().carried().map(StatusReader::operation),
                session.alarms(memory),
                memory.history());
    }

    private static String operation(SignedRequest request) {
        return request.claims().requiredText("operation");
    }

    private Identity identity() {
        AgentMemory memory = session.memory();
        Optional<LicenseTerms> terms = memory.license().map(HeldLicense::terms);
        return new Identity(
                memory.activation().map(Activation::platform),
                memory.activation().map(Activation::id),
                terms.map(LicenseTerms::siteId),
                terms.flatMap(license -> license.claims().text("siteName")),
                session.machine().fingerprint().value(),
                session.key().thumbprint());
    }

    private Contact contact(Instant now) {
        AgentMemory memory = session.memory();
        Route route = memory.activation().map(Activation::route).orElse(Route.NONE);
        return new Contact(
                route.servers(),
                route.proxy().map(Route.ProxyLogin::address),
                memory.license().map(license -> freshness(license, now)).orElse(Freshness.NONE),
                memory.history().stream().findFirst(),
                memory.lastSuccess(),
                memory.contact().next(),
                memory.contact().skew());
    }

    private static Freshness freshness(HeldLicense license, Instant now) {
        if (!license.online()) {
            return Freshness.FILE;
        }
        return now.isBefore(license.since().plus(FRESH)) ? Freshness.SERVER_FRESH : Freshness.SERVER_OLD;
    }
}
