package org.licenseportal.client.gateway.pbx;

import java.util.List;

/** A gateway's line to a telephone system. */
public interface PbxLine {

    /**
     * Logs in and looks what it is.
     *
     * @return type and version
     * @throws PbxLostException when it does not let in, does not answer, or has no trunk
     */
    PbxModel connect();

    /**
     * @return all its users, in the order of their IDs
     * @throws PbxLostException when it does not let in, does not answer, or has no trunk
     */
    List<PbxUser> users();
}
