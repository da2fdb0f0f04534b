package org.licenseportal.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.audience.SwasAddressDetails;
import org.licenseportal.audience.SwasAddressDetails.State;
import org.licenseportal.audience.SwasAddressService;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.ratelimit.RateLimitService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The additional SWAS address, and the form by which an admin sets or ends it (USR-4). */
@Named
@RequestScoped
public class SwasAddressBacking {

    @Inject
    SwasAddressService addresses;

    @Inject
    RateLimitService limits;

    @Inject
    ActiveUser activeUser;

    private Optional<SwasAddressDetails> known;
    private String address;
    private String stateText;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("users");
        known = addresses.find(activeUser.reseller());
        address = known.map(details -> details.address().value()).orElse("");
        stateText = known.map(
                        details -> texts.text("swas.state." + details.state().word()))
                .orElse("");
    }

    /** Has whoever reads the mail of the address asked. */
    public String ask() {
        Texts texts = Texts.here("users");
        address = Optional.ofNullable(parameter("address")).orElse("").strip();
        Optional<MailAddress> wanted = MailAddress.parse(address);
        if (wanted.isEmpty()) {
            return refuse(texts.text("error.address"));
        }
        if (limits.mailTo(wanted.get().value()).isPresent()) {
            return refuse(texts.text("error.too-many-mails"));
        }
        addresses.ask(wanted.get(), activeUser.user().orElseThrow(), activeUser.actor());
        return Redirects.to("/users?done=asked");
    }

    /** Ends the mails to the address. */
    public String end() {
        addresses.end(activeUser.reseller(), activeUser.actor());
        return Redirects.to("/users?done=ended");
    }

    private String refuse(String text) {
        errors = FormErrors.of("address", text);
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether there is one, whatever became of it. */
    public boolean isKnown() {
        return known.isPresent();
    }

    /** Whether there is one that gets mails, or would once it is confirmed. */
    public boolean isOpen() {
        return known.filter(details -> details.state() != State.ENDED).isPresent();
    }

    public String getAddress() {
        return address;
    }

    /** What became of it, in the reader's words. */
    public String getStateText() {
        return stateText;
    }

    /** How that looks: a class of the style sheet. */
    public String getLook() {
        return switch (known.map(SwasAddressDetails::state).orElse(State.ENDED)) {
            case CONFIRMED -> "ok";
            case WAITING -> "warn";
            case EXPIRED -> "bad";
            case ENDED -> "none";
        };
    }

    /** The icon beside it. */
    public String getIcon() {
        return switch (known.map(SwasAddressDetails::state).orElse(State.ENDED)) {
            case CONFIRMED -> "check";
            case WAITING -> "clock";
            case EXPIRED -> "alert";
            case ENDED -> "cross";
        };
    }

    public FormErrors getErrors() {
        return errors;
    }
}
