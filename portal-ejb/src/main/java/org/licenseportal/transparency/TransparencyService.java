package org.licenseportal.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.signingkey.LogKey;
import org.licenseportal.signingkey.SigningKeyService;

/** Shows that the audit trail was not changed, to whoever wants to check it. */
@Stateless
public class TransparencyService {

    private static final String PROOF = "c2sp.org/tlog-proof@v1\n";

    @Inject
    LogRepository log;

    @Inject
    SigningKeyService keys;

    @Inject
    PortalSettings settings;

    /**
     * The proof that one of this reseller's entries stands in the log, as a file (C2SP tlog-proof).
     *
     * @param entry its number
     * @return empty when this reseller has no such entry, when the log does not have it yet, and when what it says is
     *     not what the log has
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<String> proof(long entry, ResellerNumber owner) {
        return log.find(entry, owner).flatMap(this::proof);
    }

    /** The same for any entry. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<String> proofForVendor(long entry) {
        return log.findForVendor(entry).flatMap(this::proof);
    }

    private Optional<String> proof(LoggedEntry entry) {
        long leaf = entry.leafIndex().orElseThrow();
        LogTiles tiles = log.tiles();
        if (!tiles.node(0, leaf).equals(entry.hash())) {
            return Optional.empty();
        }
        MerkleTree tree = new MerkleTree(log.size(), tiles::node);
        String text = Base64.getEncoder().encodeToString(entry.text().getBytes(StandardCharsets.UTF_8));
        return Optional.of(
                PROOF + "extra " + text + "\nindex " + leaf + "\n" + lines(tree.inclusion(leaf)) + "\n" + signed(tree));
    }

    /** The latest checkpoint of the log: a signed note. */
    @PermitAll
    public String checkpoint() {
        return tree().map(this::signed).orElseGet(() -> signed(0, TreeHash.OF_NOTHING));
    }

    /** The key to verify checkpoints by, as verifiers of signed notes take it; one line. */
    @PermitAll
    public String key() {
        return key(keys.logKey());
    }

    private String key(LogKey key) {
        return key.verifier(origin());
    }

    /**
     * The hashes that show that the log of now only adds to that of an earlier size, a line each, an empty line, and
     * the checkpoint of now.
     *
     * @param from the earlier size
     * @return empty when the log never had this size
     */
    @PermitAll
    public Optional<String> consistency(long from) {
        return tree().filter(tree -> from >= 1 && from <= tree.size())
                .map(tree -> lines(tree.consistency(from)) + "\n" + signed(tree));
    }

    private Optional<MerkleTree> tree() {
        long size = log.size();
        return size == 0 ? Optional.empty() : Optional.of(new MerkleTree(size, log.tiles()::node));
    }

    private String signed(MerkleTree tree) {
        return signed(tree.size(), tree.root());
    }

    private String signed(long size, TreeHash root) {
        return new Checkpoint(origin(), size, root).signed(keys.logKey());
    }

    /** The log's name: the address of the portal, without its scheme. */
    private String origin() {
        return URI.create(settings.publicUrl()).getAuthority() + "/audit-log";
    }

    private static String lines(List<TreeHash> hashes) {
        return hashes.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
    }
}
