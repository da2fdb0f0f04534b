package org.licenseportal.client.gateway.device;

import java.util.List;
import java.util.Optional;
import org.licenseportal.client.gateway.pbx.PbxLine;
import org.licenseportal.client.gateway.pbx.PbxLostException;
import org.licenseportal.client.gateway.pbx.PbxModel;
import org.licenseportal.client.gateway.pbx.PbxUser;

/** Looks after the line to the telephone system. */
final class PbxWatch {
    private Optional<PbxLine> line = Optional.empty();
    private Optional<PbxSight> last = Optional.empty();

    /**
     * What was seen of a telephone system.
     *
     * @param model of it; empty when there is no line
     * @param error the protocol's name for why; empty when there is a line
     * @param words for people
     */
    record PbxSight(Optional<PbxModel> model, Optional<String> error, String words) {
        boolean connected() {
            return model.isPresent();
        }

        static PbxSight lost(String error, String words) {
            return new PbxSight(Optional.empty(), Optional.of(error), words);
        }
    }

    void use(PbxLine toPbx) {
        line = Optional.of(toPbx);
        last = Optional.empty();
    }

    void forget() {
        line = Optional.empty();
        last = Optional.empty();
    }

    boolean hasLine() {
        return line.isPresent();
    }

    /** What was seen last; empty while nobody looked. */
    Optional<PbxSight> last() {
        return last;
    }

    /** Looks now. A gateway whose software is too old does not even ask. */
    PbxSight look(boolean softwareTooOld) {
        PbxSight sight = softwareTooOld
                ? PbxSight.lost("version-too-old", "this gateway's software is too old for the PBX")
                : ask();
        last = Optional.of(sight);
        return sight;
    }

    private PbxSight ask() {
        try {
            PbxModel model = line.orElseThrow().connect();
            return new PbxSight(Optional.of(model), Optional.empty(), model.type() + " " + model.version());
        } catch (PbxLostException e) {
            return PbxSight.lost(error(e), e.getMessage());
        }
    }

    /**
     * @return the users
     * @throws PbxLostException when the line was lost
     */
    List<PbxUser> users() {
        return line.orElseThrow().users();
    }

    /** The protocol's name for why there is no line. */
    static String error(PbxLostException e) {
        return switch (e.reason()) {
            case CREDENTIALS -> "wrong-credentials";
            case UNREACHABLE -> "pbx-unreachable";
            case TRUNK -> "trunk-lost";
        };
    }

    /** The protocol's name for how the trunk is. */
    String trunk(boolean inside) {
        if (inside || line.isEmpty() || last.isEmpty()) {
            return "none";
        }
        return last.get().connected() ? "up" : "down";
    }
}
