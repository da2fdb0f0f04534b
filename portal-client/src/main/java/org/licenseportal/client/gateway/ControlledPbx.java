package org.licenseportal.client.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.device.GatewayControl;
import org.licenseportal.client.gateway.device.GatewayDirectory;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import org.licenseportal.client.gateway.pbx.SimulatedPbx;

/** A telephone system that has the users and the fault which the control file of a directory wants. */
public final class ControlledPbx implements AutoCloseable {
    private final GatewayDirectory directory;
    private final PbxDirectory users;
    private final Optional<SimulatedPbx> system;
    private GatewayControl control;

    private ControlledPbx(GatewayDirectory directory, GatewayControl control, PbxPlan plan) throws IOException {
        this.directory = directory;
        this.control = control.failing(FailureKind.NONE);
        this.users = PbxDirectory.of(control.users());
        this.system = plan.login().isPresent()
                ? Optional.of(SimulatedPbx.start(plan.login().get(), users, plan.port()))
                : Optional.empty();
    }

    /**
     * Starts one. What the control file wants is kept, but for the number of users where the plan has one.
     *
     * @param directory with the control file, which is made when it is not there
     * @param plan how it is to be; without a login nothing listens, and there are only the users
     * @return the system
     * @throws IOException when the directory cannot be written or the port is in use
     */
    public static ControlledPbx start(GatewayDirectory directory, PbxPlan plan) throws IOException {
        GatewayControl wanted = directory.control().orElse(GatewayControl.FRESH);
        GatewayControl now = plan.users().map(wanted::withUsers).orElse(wanted);
        directory.save(now);
        return new ControlledPbx(directory, now, plan);
    }

    /** @return the system that listens; empty when there is none */
    public Optional<SimulatedPbx> system() {
        return system;
    }

    /** @return its users */
    public PbxDirectory users() {
        return users;
    }

    /**
     * Wants something else, as somebody with the control file would.
     *
     * @param change of what is wanted
     * @throws IOException when the directory cannot be written
     */
    public void wish(UnaryOperator<GatewayControl> change) throws IOException {
        directory.save(change.apply(directory.control().orElse(control)));
    }

    /** @return whether something else is wanted than {@link #obey} did last */
    public boolean hasWish() {
        try {
            return !directory.control().orElse(control).equals(control);
        } catch (IOException | MalformedDocumentException unreadable) {
            return false;
        }
    }

    /**
     * Does what is wanted.
     *
     * @return the failure that is wanted now, when it is another than before
     * @throws IOException when that cannot be read, or the system cannot be switched on
     */
    public Optional<FailureKind> obey() throws IOException {
        GatewayControl before = control;
        control = directory.control().orElse(control);
        users.resize(control.users());
        if (control.failure() == before.failure()) {
            return Optional.empty();
        }
        try {
            system.ifPresent(pbx -> pbx.fault(control.failure().fault()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Optional.of(control.failure());
    }

    /** @return the failure that {@link #obey} saw last */
    public FailureKind failure() {
        return control.failure();
    }

    @Override
    public void close() {
        system.ifPresent(SimulatedPbx::close);
    }
}
