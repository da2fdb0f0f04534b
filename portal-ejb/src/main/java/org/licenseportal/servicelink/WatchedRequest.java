package org.licenseportal.servicelink;

/**
 * A request that was answered, with what is still to be looked for in it. That is done when the answer stands: nobody
 * waits for it, and no license is lost to it (decision 0051).
 */
public final class WatchedRequest {

    private final SeenRequest seen;
    private final Sightings found;
    private final boolean elsewhere;
    private final boolean inTurn;

    /**
     * @param found what it showed by itself
     * @param elsewhere whether its key may be bound to other sites
     * @param inTurn whether its machine may take turns with another one
     */
    WatchedRequest(SeenRequest seen, Sightings found, boolean elsewhere, boolean inTurn) {
        this.seen = seen;
        this.found = found;
        this.elsewhere = elsewhere;
        this.inTurn = inTurn;
    }

    SeenRequest seen() {
        return seen;
    }

    Sightings found() {
        return found;
    }

    boolean elsewhere() {
        return elsewhere;
    }

    boolean inTurn() {
        return inTurn;
    }

    /** True when there is nothing to look for and nothing to note. */
    public boolean plain() {
        return !elsewhere && !inTurn && found.isEmpty();
    }
}
