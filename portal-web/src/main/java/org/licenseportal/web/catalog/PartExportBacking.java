package org.licenseportal.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.licenseportal.catalog.CatalogForm;
import org.licenseportal.catalog.PartService;
import org.licenseportal.web.support.Download;

/** The whole catalog as a file. */
@Named
@RequestScoped
public class PartExportBacking {

    @Inject
    PartService parts;

    /** As a table. */
    public void csv() throws IOException {
        Download.file("catalog.csv", "text/csv", parts.export(CatalogForm.CSV));
    }

    /** As a JSON document. */
    public void json() throws IOException {
        Download.file("catalog.json", "application/json", parts.export(CatalogForm.JSON));
    }
}
