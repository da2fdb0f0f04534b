package org.licenseportal.client.command;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import org.licenseportal.client.online.PortalProblem;

/** A refusal of the portal, in words and for scripts. */
final class ProblemWords {
    private ProblemWords() {}

    static Report report(PortalProblem problem) {
        Report report = new Report(problem.temporary() ? ExitCode.TRY_LATER : ExitCode.REFUSED);
        report.say(problem.title()).put("title", problem.title()).put("status", problem.status());
        report.put("problem", problem.slug()).put("detail", problem.detail());
        problem.detail().ifPresent(report::say);
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problem.errors().forEach(error -> {
            report.say("  " + error);
            errors.add(error);
        });
        if (!problem.errors().isEmpty()) {
            report.put("errors", errors.build());
        }
        report.put("requestId", problem.requestId());
        problem.requestId().ifPresent(id -> report.say("Request ID, for support: " + id));
        return report;
    }
}
