package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.licenseportal.client.proof.AuditProof;
import org.licenseportal.client.proof.ProofVerdict.Proven;
import org.licenseportal.client.proof.ProofVerdict.Unproven;
import org.licenseportal.client.proof.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify-proof}: does this entry stand in the log of the portal's audit trail? */
@Command(
        name = "verify-proof",
        description = {
            "Verifies, offline, that an entry of the portal's audit trail stands in its transparency log.",
            "Shows what the entry says when it does."
        })
final class VerifyProofCommand extends ClientCommand {
    private static final String FILE_MARK = "@";

    @Parameters(paramLabel = "FILE", description = "The proof, a file .tlog-proof.")
    private Path proof;

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            required = true,
            description = "The log's verifier key, name+ID+key, or @FILE with it. The portal serves it at"
                    + " /.well-known/audit-log/key.")
    private String key;

    VerifyProofCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        VerifierKey verifier = VerifierKey.parse(keyText());
        return AuditProof.parse(Files.readAllBytes(proof))
                .verify(verifier)
                .fold(VerifyProofCommand::entry, VerifyProofCommand::refusal);
    }

    /** A file of other bytes than UTF-8 is no key either, and the key says so better. */
    private String keyText() throws IOException {
        return key.startsWith(FILE_MARK)
                ? new String(Files.readAllBytes(Path.of(key.substring(FILE_MARK.length()))), StandardCharsets.UTF_8)
                : key;
    }

    private static Report entry(Proven proven) {
        Report report = new Report(ExitCode.OK)
                .say("PROVEN: the entry stands in the log.")
                .say("Log        " + proven.log())
                .say("Index      " + proven.index())
                .say("Tree size  " + proven.treeSize())
                .put("verified", Report.flag(true))
                .put("log", proven.log())
                .put("index", proven.index())
                .put("treeSize", proven.treeSize())
                .put("entry", proven.entry().object());
        return EntryWords.add(report, proven.entry().object());
    }

    private static Report refusal(Unproven unproven) {
        return new Report(ExitCode.SIGNATURE)
                .say("NOT PROVEN: " + unproven.detail())
                .put("verified", Report.flag(false))
                .put("flaw", unproven.flaw().code());
    }
}
