package org.licenseportal.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.UserId;

/**
 * A look at a list that somebody keeps. It is its maker's; an admin of the reseller may change it once it is shared.
 */
@Entity
@Table(name = "saved_view")
class SavedView {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "reseller_number")
    private String resellerNumber;

    private String page;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String query;

    private boolean shared;

    @Version
    private long version;

    protected SavedView() {}

    SavedView(CurrentUser maker, SaveView wanted) {
        id = ViewId.random().value();
        userId = maker.id().value();
        resellerNumber = maker.reseller().orElseThrow().value();
        page = wanted.page();
        query = wanted.query();
        shared = wanted.shared();
        rename(wanted.name());
    }

    void rename(ViewName other) {
        name = other.value();
        nameKey = other.key();
    }

    void share(boolean withAll) {
        shared = withAll;
    }

    UserId maker() {
        return new UserId(userId);
    }

    String page() {
        return page;
    }

    boolean isCalled(ViewName other) {
        return nameKey.equals(other.key());
    }

    boolean is(Optional<ViewId> other) {
        return other.filter(there -> there.value().equals(id)).isPresent();
    }

    boolean changeableBy(CurrentUser user) {
        return maker().equals(user.id()) || shared && user.role() == Role.RESELLER_ADMIN;
    }

    SavedViewDetails details(CurrentUser user, String makerName) {
        return new SavedViewDetails(
                new ViewId(id),
                page,
                new ViewName(name),
                query,
                shared,
                maker().equals(user.id()) ? "" : makerName,
                changeableBy(user));
    }
}
