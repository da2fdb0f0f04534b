package org.licenseportal.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

/** The pages of a registration. */
final class RegisterPage {

    static final String PATH = "/register";

    private final Page page;

    RegisterPage(Page page) {
        this.page = page;
    }

    /** Opens the first of them. */
    static RegisterPage in(BrowserWindow window) {
        return new RegisterPage(window.visit(PATH));
    }

    Page page() {
        return page;
    }

    /** Chooses a file; the page sends it at once. */
    void choose(String content) {
        page.locator("#file").setInputFiles(file(content.getBytes(StandardCharsets.UTF_8)));
    }

    void choose(byte[] content) {
        page.locator("#file").setInputFiles(file(content));
    }

    /** Drops a file onto the page. */
    void drop(String content) {
        Object carried = page.evaluateHandle(
                "text => { const carried = new DataTransfer();"
                        + " carried.items.add(new File([text], 'site.licreq')); return carried; }",
                content);
        page.dispatchEvent("[data-drop]", "drop", Map.of("dataTransfer", carried));
    }

    /** The button that has the request answered; its name is the act. */
    Locator confirm() {
        return page.locator("#accept");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The summary of what went wrong. */
    Locator problem() {
        return page.locator("#problem");
    }

    Locator downloadButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download license"));
    }

    /** The text of the license file, and its name in front of it. */
    DownloadedFile download() {
        Download download = page.waitForDownload(() -> downloadButton().click());
        try {
            return new DownloadedFile(download.suggestedFilename(), Files.readString(download.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FilePayload file(byte[] content) {
        return new FilePayload("site.licreq", "application/octet-stream", content);
    }
}
