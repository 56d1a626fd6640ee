package nl.stedenband.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are trusted: those that Java trusts, and those of a file, as networks that aren't public have authorities of their own. */
@Singleton
final class TrustedAuthorities {
    private final SSLSocketFactory sockets;

    /**
     * Reads both.
     *
     * @param file of certificates as PEM; empty for none
     * @throws IOException when it can't be read
     */
    TrustedAuthorities(@Value("${stedenband.webhooks.authorities:}") String file)
            throws IOException, GeneralSecurityException {
        this.sockets = file.isBlank() ? (SSLSocketFactory) SSLSocketFactory.getDefault() : with(Path.of(file));
    }

    SSLSocketFactory sockets() {
        return sockets;
    }

    private static SSLSocketFactory with(Path file) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (TrustManager manager : managers(null)) {
            for (X509Certificate certificate : ((X509TrustManager) manager).getAcceptedIssuers()) {
                add(trusted, certificate);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                add(trusted, certificate);
            }
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(trusted), null);
        return context.getSocketFactory();
    }

    private static void add(KeyStore trusted, Certificate certificate) throws GeneralSecurityException {
        trusted.setCertificateEntry(Integer.toString(trusted.size()), certificate);
    }

    /** @param store null for what Java trusts */
    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
