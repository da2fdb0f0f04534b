package org.licenseportal.client.servicelink.agent;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.licenseportal.client.online.Pause;
import org.licenseportal.client.servicelink.state.Settings;

/**
 * Everything an agent has from outside, but for its directory and the network.
 *
 * @param clock of this machine
 * @param pause waits for another action to end
 * @param environment variables and their values
 * @param random draws the pauses after failures
 * @param bells who is told of alarms, by the settings
 */
public record Outside(
        Clock clock,
        Pause pause,
        Map<String, String> environment,
        RandomGenerator random,
        Function<Settings, AlarmBell> bells) {
    /** Keeps a map of its own. */
    public Outside {
        environment = Map.copyOf(environment);
    }
}
