package org.licenseportal.client.gateway.device;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licenseportal.client.ClientException;
import org.licenseportal.client.online.PortalProblem;

/** The portal refused a message. */
final class MessageRefusedException extends ClientException {
    private static final long serialVersionUID = 1L;
    private static final Pattern COUNTED = Pattern.compile("^/sequence:.*?(\\d+)\\D*$");

    private final transient PortalProblem problem;

    MessageRefusedException(PortalProblem problem) {
        super(words(problem));
        this.problem = problem;
    }

    /** Stable name of the problem; empty when it was not the portal that spoke. */
    String slug() {
        return problem.slug().orElse("");
    }

    Optional<Duration> retryAfter() {
        return problem.retryAfter();
    }

    /** Which message counted last, where the portal says so. */
    Optional<Long> counted() {
        return problem.errors().stream()
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .map(found -> Long.parseLong(found.group(1)))
                .findFirst();
    }

    private static String words(PortalProblem problem) {
        StringBuilder words = new StringBuilder(problem.title());
        problem.detail().ifPresent(detail -> words.append(": ").append(detail));
        problem.errors().forEach(error -> words.append("; ").append(error));
        return words.toString();
    }
}
