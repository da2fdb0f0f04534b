package org.licenseportal.issue;

import org.licenseportal.identity.CurrentUser;

/**
 * Who writes to an issue.
 *
 * @param party as whom
 * @param id the user, the contact, or the key: tells the author from the others of the party
 * @param name as the others are told
 */
public record IssueAuthor(IssueParty party, String id, String name) {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 200;

    /** Cuts a label that is too long. */
    public IssueAuthor {
        id = cut(id, LONGEST_ID);
        name = cut(name, LONGEST_NAME);
    }

    /** Somebody who is logged in. */
    public static IssueAuthor of(CurrentUser user) {
        return new IssueAuthor(
                user.account().isPresent() ? IssueParty.ADMIN : IssueParty.PARTNER,
                user.id().value(),
                user.name());
    }

    /**
     * A program.
     *
     * @param party whose program it is
     * @param key the identifier of its key
     * @param label what the key was made for
     */
    public static IssueAuthor program(IssueParty party, String key, String label) {
        return new IssueAuthor(party, key, label);
    }

    /** Whether somebody asks for help, and does not give it: the account's own people, and who reported the issue. */
    boolean asks(IssueAuthor reporter) {
        return party == IssueParty.ADMIN || party == IssueParty.APPLICATION || is(reporter);
    }

    /** Whether this is the same one. */
    boolean is(IssueAuthor other) {
        return party == other.party && id.equals(other.id);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
