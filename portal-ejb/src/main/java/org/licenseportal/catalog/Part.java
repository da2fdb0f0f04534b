package org.licenseportal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something that can be ordered by its number. */
@Entity
@Table(name = "part")
class Part {

    @Id
    private String number;

    private String description;

    @Version
    private long version;

    protected Part() {}

    PartDetails details() {
        return new PartDetails(new PartNumber(number), description);
    }
}
