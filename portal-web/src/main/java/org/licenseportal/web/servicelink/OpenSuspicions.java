package org.licenseportal.web.servicelink;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.web.support.Texts;

/** How many suspicions wait for somebody, for the lists of sites. */
@Named
@RequestScoped
public class OpenSuspicions {

    @Inject
    LinkSource source;

    private String text;

    @PostConstruct
    void load() {
        long count = source.count(SuspicionFilter.OPEN);
        Texts texts = Texts.here("servicelink");
        text = texts.text(
                "suspicions.link", count < PageRequest.MANY ? Long.toString(count) : texts.text("suspicions.many"));
    }

    /** The text of a link to them. */
    public String getText() {
        return text;
    }
}
