package org.licenseportal.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.gateway.PbxModel;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Texts;

/** What the gateway of an account says of the PBX: only once its onboarding is done (ACC-1). */
@Named
@RequestScoped
public class AccountGatewayBacking {

    @Inject
    GatewayService gateways;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private List<Fact> facts;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("customers");
        Optional<GatewayFacts> known = AccountId.parse(path.get("accountId"))
                .flatMap(id -> gateways.facts(activeUser.scope(), id))
                .filter(AccountGatewayBacking::onboarded);
        facts = known.flatMap(GatewayFacts::pbx)
                .map(model -> List.of(Fact.of(texts.text("pbx"), type(model))))
                .orElse(List.of());
    }

    /** Once the users were synchronized; a connection that is lost later does not change what the PBX is. */
    private static boolean onboarded(GatewayFacts facts) {
        return facts.syncedAt().isPresent() || facts.connection() == GatewayConnection.CONNECTED;
    }

    private static String type(PbxModel model) {
        return model.type() + " " + model.version();
    }

    /** These facts, and after them what the gateway says. */
    public List<Fact> after(List<Fact> account) {
        return Stream.concat(account.stream(), facts.stream()).toList();
    }
}
