package org.licenseportal.architecture.planted.a10.site;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.licenseportal.architecture.MustBeReported;

/** Eight beans in fields. */
@MustBeReported
class FieldCrowd {
    @Inject
    Object bean1;

    @Inject
    Object bean2;

    @Inject
    Object bean3;

    @Inject
    Object bean4;

    @Inject
    Object bean5;

    @Inject
    Object bean6;

    @Inject
    Object bean7;

    @PersistenceContext
    EntityManager entities;
}
