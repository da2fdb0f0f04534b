package org.licenseportal.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks a planted violation: the rule of its package has to name it. */
@Target(ElementType.TYPE)
public @interface MustBeReported {}
