package org.licenseportal.architecture.planted.a5.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.licenseportal.architecture.MustBeReported;

/** An entity that everybody may touch. */
@Entity
@MustBeReported
public class PublicEntity {
    @Id
    long id;
}
