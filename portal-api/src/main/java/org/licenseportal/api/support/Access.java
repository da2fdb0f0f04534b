package org.licenseportal.api.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.access.SignedIn;
import org.licenseportal.apikey.ApiKeyOwner;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.issue.IssueAuthor;
import org.licenseportal.issue.IssueParty;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/** Whom the key of this request speaks for, and whether that is enough. */
@RequestScoped
public class Access {

    @Inject
    HttpServletRequest request;

    /** Whom the key speaks for; empty when there is none, or none that counts. */
    public Optional<ApiKeyOwner> owner() {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.ATTRIBUTE))
                .flatMap(SignedIn::key);
    }

    /**
     * Whom the key speaks for, where there is one; a request may prove itself otherwise.
     *
     * @throws ProblemException 403 when the key is not for this
     */
    public Optional<ApiKeyOwner> owner(Scope scope) {
        return owner().isEmpty() ? Optional.empty() : Optional.of(known(scope));
    }

    /**
     * The reseller whose things the request is about.
     *
     * @throws ProblemException 401 without a key, 403 when the key is not a reseller's or not for this
     */
    public ResellerNumber reseller(Scope scope) {
        return known(scope).reseller().orElseThrow(Access::notAllowed);
    }

    /**
     * The customers that the request may be about: all of a partner's, or the one account that the key is of.
     *
     * @throws ProblemException 401 without a key, 403 when the key is the vendor's or not for this
     */
    public CustomerScope customers(Scope scope) {
        ApiKeyOwner owner = known(scope);
        return owner.account()
                .map(CustomerScope::of)
                .or(() -> owner.reseller().map(CustomerScope::of))
                .orElseThrow(Access::notAllowed);
    }

    /** As whom the key writes to issues. */
    public IssueAuthor issueAuthor() {
        ApiKeyOwner owner = owner().orElseThrow(Access::notAllowed);
        IssueParty party = owner.account().isPresent() ? IssueParty.APPLICATION : IssueParty.PROGRAM;
        return IssueAuthor.program(party, owner.id(), owner.label());
    }

    /**
     * Lets the vendor's keys through.
     *
     * @throws ProblemException 401 without a key, 403 when the key is not the vendor's or not for this
     */
    public void vendor(Scope scope) {
        if (!known(scope).isVendor()) {
            throw notAllowed();
        }
    }

    /** Who does it, for the audit trail. */
    public Actor actor() {
        SignedIn caller = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
        return new Actor(
                caller == null ? "nobody" : caller.name(), Exchange.of(request).caller());
    }

    private ApiKeyOwner known(Scope scope) {
        ApiKeyOwner owner = owner().orElseThrow(() -> new ProblemException(Problem.of("not-authenticated", 401)));
        if (!owner.allows(scope.value())) {
            throw new ProblemException(Problem.of("not-allowed", 403, Optional.of(scope.value())));
        }
        return owner;
    }

    private static ProblemException notAllowed() {
        return new ProblemException(Problem.of("not-allowed", 403));
    }
}
