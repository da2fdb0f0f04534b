package org.licenseportal.web.issue;

import java.time.ZoneId;
import java.util.List;
import org.licenseportal.issue.AttachedFile;
import org.licenseportal.issue.IssueMessage;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * What somebody said or did about an issue, in the reader's words.
 *
 * @param place its place in the thread
 * @param author who
 * @param party as whom
 * @param did what was done
 * @param at when
 * @param text what was said
 * @param files what goes with it
 */
public record MessageLine(
        int place, String author, String party, String did, String at, String text, List<FileLink> files) {

    /**
     * A file to take away.
     *
     * @param path its address
     * @param name what it is called
     * @param size how large it is, in words
     */
    public record FileLink(String path, String name, String size) {}

    /** @param files where files of the issue lie, up to their ID */
    static MessageLine of(IssueMessage message, String files, Texts texts, ZoneId zone) {
        return new MessageLine(
                message.place(),
                message.author().name(),
                texts.text("party." + message.author().party().word()),
                texts.text("did." + message.kind().word()),
                Days.timeOf(message.at(), zone),
                message.text(),
                message.files().stream()
                        .map(file -> new FileLink(files + file.id(), file.name(), size(file, texts)))
                        .toList());
    }

    private static String size(AttachedFile file, Texts texts) {
        return texts.text("file.size", Math.max(1, Math.round(file.size() / 1024.0)));
    }
}
