package org.licenseportal.issue;

import java.time.Instant;
import org.licenseportal.customer.AccountId;

/**
 * An issue as lists show it.
 *
 * @param number its number
 * @param account whose it is
 * @param customer what the account is called
 * @param category what it is about
 * @param title what it is in a line
 * @param status where it stands
 * @param reporter who reported it
 * @param reported when
 * @param changed when something was done about it last
 */
public record IssueSummary(
        IssueNumber number,
        AccountId account,
        String customer,
        IssueCategory category,
        String title,
        IssueStatus status,
        IssueAuthor reporter,
        Instant reported,
        Instant changed) {}
