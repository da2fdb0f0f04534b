package org.licenseportal.client.gateway.pbx;

import java.util.List;

/**
 * The telephone system of a platform that has its gateway inside (SMBC, VA): nobody logs in and no trunk can break.
 *
 * @param model what it is
 * @param directory of its users
 */
public record BuiltInPbx(PbxModel model, PbxDirectory directory) implements PbxLine {
    @Override
    public PbxModel connect() {
        return model;
    }

    @Override
    public List<PbxUser> users() {
        return directory.after("", PbxDirectory.MOST);
    }
}
