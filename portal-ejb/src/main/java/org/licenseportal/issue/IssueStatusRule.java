package org.licenseportal.issue;

/** Where an issue stands after somebody did something. */
final class IssueStatusRule {

    private IssueStatusRule() {}

    /**
     * An answer of support's answers it; a word of those who ask opens it again. What support adds to a closed one
     * leaves it closed.
     */
    static IssueStatus after(IssueSummary issue, MessageKind kind, IssueAuthor author) {
        return switch (kind) {
            case REPORT -> IssueStatus.OPEN;
            case CLOSED -> IssueStatus.CLOSED;
            case REOPENED -> IssueStatus.REOPENED;
            case REPLY -> author.asks(issue.reporter()) ? asked(issue.status()) : answered(issue.status());
        };
    }

    private static IssueStatus asked(IssueStatus before) {
        return switch (before) {
            case CLOSED -> IssueStatus.REOPENED;
            case ANSWERED -> IssueStatus.OPEN;
            default -> before;
        };
    }

    private static IssueStatus answered(IssueStatus before) {
        return before == IssueStatus.CLOSED ? before : IssueStatus.ANSWERED;
    }
}
