package org.licenseportal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something that a license counts, as users of one client program. */
@Entity
@Table(name = "feature")
class Feature {

    @Id
    private String code;

    private String name;

    @Version
    private long version;

    protected Feature() {}

    FeatureDetails details() {
        return new FeatureDetails(new FeatureCode(code), name);
    }
}
