package org.licenseportal.architecture.planted.a10.site;

import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.architecture.MustBeReported;

/** Two beans in fields and six in methods. */
@MustBeReported
class ConstructorCrowd {
    @Inject
    Object one;

    @Inject
    Object two;

    private List<Object> others;

    @Inject
    void first(Object three, Object four, Object five) {
        others = List.of(three, four, five);
    }

    @Inject
    void second(Object six, Object seven, Object eight) {
        others = List.of(six, seven, eight, others);
    }
}
