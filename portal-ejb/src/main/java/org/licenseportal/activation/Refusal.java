package org.licenseportal.activation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.FieldError;

/**
 * A refused request. Nothing was changed.
 *
 * @param reason the rule that refused
 * @param fact what the reader needs to know beside the reason: the licensed version, the licensed product
 * @param errors what is wrong in the document, place by place
 * @param retryAfter how long to wait before a new try, where waiting helps
 */
public record Refusal(
        RefusalReason reason, Optional<String> fact, List<FieldError> errors, Optional<Duration> retryAfter) {

    /** Keeps its own copy of the errors. */
    public Refusal {
        errors = List.copyOf(errors);
    }

    /** A refusal that needs no more words than its reason. */
    public static Refusal of(RefusalReason reason) {
        return new Refusal(reason, Optional.empty(), List.of(), Optional.empty());
    }

    /** A refusal with the one fact that its text names. */
    static Refusal of(RefusalReason reason, String fact) {
        return new Refusal(reason, Optional.of(fact), List.of(), Optional.empty());
    }

    /** A refusal that points into the document. */
    public static Refusal of(RefusalReason reason, List<FieldError> errors) {
        return new Refusal(reason, Optional.empty(), errors, Optional.empty());
    }

    /** A refusal that time cures. */
    static Refusal after(RefusalReason reason, Duration wait) {
        return new Refusal(reason, Optional.empty(), List.of(), Optional.of(wait));
    }
}
