package org.licenseportal.client.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS that trusts the authorities of one file and nobody else, whatever the system trusts. */
public final class PinnedAuthority {
    private PinnedAuthority() {}

    /**
     * @param file one or more certificates, PEM or DER
     * @return a context for connections
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it holds no certificate
     */
    public static SSLContext of(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try {
            Collection<? extends Certificate> authorities =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content));
            if (authorities.isEmpty()) {
                throw new IllegalArgumentException(file + " holds no certificate");
            }
            return trusting(authorities);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " holds no certificate that can be read", e);
        }
    }

    private static SSLContext trusting(Collection<? extends Certificate> authorities)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate authority : authorities) {
            store.setCertificateEntry("authority-" + store.size(), authority);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
