package org.licenseportal.client.command;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.agent.Agent;
import org.licenseportal.client.servicelink.agent.HookBell;
import org.licenseportal.client.servicelink.agent.Outside;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import picocli.CommandLine.Option;

/** What the commands of the ServiceLink agent share: its directory, and how an outcome is told. */
abstract class LinkCommand extends ClientCommand {
    static final String DIRECTORY_VARIABLE = "LICENSE_PORTAL_AGENT_DIR";
    private static final String DIRECTORY = "servicelink";

    @Option(
            names = "--dir",
            paramLabel = "DIRECTORY",
            description = "Of the agent. Default: $" + DIRECTORY_VARIABLE + ", else " + DIRECTORY + " beside you")
    private Path directory;

    LinkCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** As given, whether it is an agent's or not. */
    AgentDirectory place() {
        return new AgentDirectory(
                directory == null
                        ? Path.of(surroundings().variable(DIRECTORY_VARIABLE).orElse(DIRECTORY))
                        : directory);
    }

    AgentDirectory directory() {
        AgentDirectory place = place();
        if (!place.exists()) {
            throw new CommandFailure(
                    ExitCode.FILE, place.path() + " is no directory of an agent; 'servicelink init' makes one");
        }
        return place;
    }

    Agent agent(Consumer<String> log) {
        return new Agent(
                directory(),
                new Outside(
                        surroundings().clock(),
                        surroundings().pause(),
                        surroundings().environment(),
                        new SecureRandom(),
                        settings -> new HookBell(settings.hook(), log)));
    }

    /** Does it, and reports what came of it with what the agent logged meanwhile. */
    Report reportOf(Function<Agent, Outcome> action) {
        List<String> log = new ArrayList<>();
        Report report = report(action.apply(agent(log::add)));
        log.forEach(report::note);
        return report;
    }

    static Report report(Outcome outcome) {
        if (!(outcome instanceof Refused refused)) {
            return new Report(ExitCode.OK).say(outcome.message()).put("text", outcome.message());
        }
        Report report = new Report(exit(refused)).say(refused.message()).put("code", refused.code());
        JsonArrayBuilder fields = Json.createArrayBuilder();
        refused.fields()
                .forEach(field -> fields.add(
                        Json.createObjectBuilder().add("field", field.field()).add("message", field.message())));
        return report.put("fields", fields.build());
    }

    private static ExitCode exit(Refused refused) {
        return switch (refused.reason()) {
            case INPUT -> ExitCode.USAGE;
            case STATE -> ExitCode.STATE;
            case SERVER -> ExitCode.REFUSED;
            case LATER -> ExitCode.TRY_LATER;
            case UNREACHABLE -> ExitCode.UNREACHABLE;
            case LICENSE ->
                ExitCode.of(Flaw.valueOf(refused.code().toUpperCase(Locale.ROOT).replace('-', '_')));
            case DISK -> ExitCode.FILE;
        };
    }
}
