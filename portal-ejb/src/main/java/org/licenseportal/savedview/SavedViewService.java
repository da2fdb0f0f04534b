package org.licenseportal.savedview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Keeps looks at lists for users of a reseller. Two who take the same name at once conflict: call what changes with
 * {@link org.licenseportal.kernel.Retry}.
 */
@Stateless
public class SavedViewService {

    /** So many views of one list fit beside each other, and in nobody's head. */
    static final int MOST = 30;

    @Inject
    SavedViewRepository views;

    /** The views that a user sees, by list and name: one's own, and those that colleagues share. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<SavedViewDetails> seenBy(CurrentUser user) {
        return views.seenBy(user.id(), owner(user)).stream()
                .map(view -> view.details(user, name(view, user)))
                .toList();
    }

    /** Keeps a look at a list. */
    @RolesAllowed(Roles.RESELLER_USER)
    public ViewOutcome save(CurrentUser user, SaveView wanted) {
        if (views.of(user.id(), wanted.page()).size() >= MOST) {
            return ViewOutcome.TOO_MANY;
        }
        if (taken(user.id(), wanted.page(), wanted.name(), Optional.empty())) {
            return ViewOutcome.NAME_TAKEN;
        }
        views.add(new SavedView(user, wanted));
        return ViewOutcome.DONE;
    }

    /** Calls a view something else. */
    @RolesAllowed(Roles.RESELLER_USER)
    public ViewOutcome rename(CurrentUser user, ViewId id, ViewName name) {
        Optional<SavedView> view = changeable(user, id);
        if (view.isPresent() && taken(view.get().maker(), view.get().page(), name, Optional.of(id))) {
            return ViewOutcome.NAME_TAKEN;
        }
        return change(view, known -> known.rename(name));
    }

    /** Lets all users of the reseller see a view, or its maker alone. */
    @RolesAllowed(Roles.RESELLER_USER)
    public ViewOutcome share(CurrentUser user, ViewId id, boolean withAll) {
        return change(changeable(user, id), view -> view.share(withAll));
    }

    /** Throws a view away. */
    @RolesAllowed(Roles.RESELLER_USER)
    public ViewOutcome delete(CurrentUser user, ViewId id) {
        return change(changeable(user, id), views::remove);
    }

    private static ViewOutcome change(Optional<SavedView> view, Consumer<SavedView> work) {
        view.ifPresent(work);
        return view.isPresent() ? ViewOutcome.DONE : ViewOutcome.UNKNOWN;
    }

    private Optional<SavedView> changeable(CurrentUser user, ViewId id) {
        return views.find(id, owner(user)).filter(view -> view.changeableBy(user));
    }

    private boolean taken(UserId maker, String page, ViewName name, Optional<ViewId> own) {
        return views.of(maker, page).stream().anyMatch(view -> view.isCalled(name) && !view.is(own));
    }

    private String name(SavedView view, CurrentUser user) {
        return view.maker().equals(user.id()) ? "" : views.name(view.maker());
    }

    private static ResellerNumber owner(CurrentUser user) {
        return user.reseller().orElseThrow();
    }
}
