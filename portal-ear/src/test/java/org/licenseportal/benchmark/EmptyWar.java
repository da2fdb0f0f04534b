package org.licenseportal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.licenseportal.journey.Build;

/** A web application with one page and nothing else: what the server itself takes to start. */
final class EmptyWar {

    /** The page, from the server's root. */
    static final String PAGE = "/empty/index.html";

    private EmptyWar() {}

    static Path make() throws IOException {
        Path war = Build.freshFolder("benchmark-empty").resolve("empty.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return war;
    }
}
