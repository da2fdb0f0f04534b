package org.licenseportal.architecture.planted.a6.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.licenseportal.architecture.MustBeReported;

/** An entity whose state anybody sets. */
@Entity
@MustBeReported
class SettableSite {
    @Id
    private long id;

    @Version
    private long version;

    protected SettableSite() {}

    public void setId(long id) {
        this.id = id;
    }
}
