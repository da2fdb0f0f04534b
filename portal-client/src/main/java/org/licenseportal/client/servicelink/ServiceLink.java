package org.licenseportal.client.servicelink;

/**
 * What a person may do to the ServiceLink of an installation, on the panel or the command line. Nothing here throws for
 * what can happen on a good day gone bad (no network, a refusal, a full disk): that is an {@link Outcome}.
 */
public interface ServiceLink {

    /** @return everything there is to see, as of now; asks no server */
    AgentStatus status();

    /**
     * Binds the site to this machine, online, and synchronizes at once.
     *
     * @param form as typed
     * @return done, or what is wrong with which field
     */
    Outcome activate(ActivationForm form);

    /**
     * Synchronizes at once; for systems activated online and offline.
     *
     * @return done with what changed, or why not
     */
    Outcome sync();

    /**
     * Gives the site up, online. To activate again, its hardware ID has to be reset on the license server.
     *
     * @return done, or why not
     */
    Outcome deactivate();

    /**
     * Makes a request to carry to a computer or phone that is online. It stays pending: the license that comes back has
     * to answer it.
     *
     * @param wish what to ask for
     * @return the request, or what is wrong with which field
     */
    OfflineAnswer offlineRequest(OfflineWish wish);

    /**
     * Takes the license file that came back; or the portal's key set, on an installation that never sees the network.
     *
     * @param file its bytes
     * @return done with what changed, or why it cannot be used here
     */
    Outcome loadLicense(byte[] file);

    /**
     * Asks the license server for the emergency license, which is there once a year.
     *
     * @return done with its end, or why not
     */
    Outcome emergency();

    /**
     * Starts the emergency period by a code that was read over the phone.
     *
     * @param code as typed
     * @return done with its end, or why not
     */
    Outcome emergencyCode(String code);
}
