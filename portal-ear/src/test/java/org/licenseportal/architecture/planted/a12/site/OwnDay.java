package org.licenseportal.architecture.planted.a12.site;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.licenseportal.architecture.MustBeReported;

/** Reads the day by a reference. */
@MustBeReported
class OwnDay {
    Supplier<LocalDate> day() {
        return LocalDate::now;
    }
}
