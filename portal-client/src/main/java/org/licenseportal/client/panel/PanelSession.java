package org.licenseportal.client.panel;

import java.util.Optional;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.OfflineRequest;

/** Somebody who is logged in, and what the panel keeps for them between two pages. */
final class PanelSession {
    private final String id;
    private final String stamp;
    private final long opened;
    private long seen;
    private Optional<Told> told = Optional.empty();
    private Optional<ActivationForm> draft = Optional.empty();
    private Optional<OfflineRequest> request = Optional.empty();

    /**
     * @param stamp of the password that was given
     * @param now by {@link PanelTime#now}
     */
    PanelSession(String id, String stamp, long now) {
        this.id = id;
        this.stamp = stamp;
        this.opened = now;
        this.seen = now;
    }

    String id() {
        return id;
    }

    String stamp() {
        return stamp;
    }

    long opened() {
        return opened;
    }

    synchronized long seen() {
        return seen;
    }

    synchronized void seenAt(long now) {
        seen = now;
    }

    synchronized void tell(Told outcome) {
        told = Optional.of(outcome);
    }

    /** What was not said yet is said no more: something new was begun. */
    synchronized void beginAnew() {
        told = Optional.empty();
    }

    /** The page where there is something to say. */
    synchronized String pageOf(String otherwise) {
        return told.map(Told::page).orElse(otherwise);
    }

    /** What there is to say on a page. A refusal is kept until it was said where its fields are. */
    synchronized Optional<Told> hear(String page) {
        Optional<Told> heard = told;
        told = heard.filter(one -> one.refused() && !one.page().equals(page));
        return heard;
    }

    /** What was typed into the activation, until it has succeeded. */
    synchronized Optional<ActivationForm> draft() {
        return draft;
    }

    synchronized void keep(Optional<ActivationForm> typed) {
        draft = typed;
    }

    /** The request that was made to be carried away. */
    synchronized Optional<OfflineRequest> request() {
        return request;
    }

    synchronized void carry(Optional<OfflineRequest> made) {
        request = made;
    }
}
