package org.licenseportal.catalog;

/** The forms in which the catalog leaves the portal and comes in. */
public enum CatalogForm {
    /** A JSON document. */
    JSON,
    /** A table, with a line for each feature that a part grants. */
    CSV
}
