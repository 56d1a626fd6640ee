package nl.stedenband.account;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what is personal or secret unreadable in the database: what is only compared as a mark, which can't be turned back, what is
 * shown again sealed. Both need the secret of the installation, which is not in the database. Each purpose has a key of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104, HMAC</a>
 * @see <a href="https://doi.org/10.6028/NIST.SP.800-38D">NIST SP 800-38D, GCM</a>
 */
@Singleton
public final class InstallationKeys {
    public static final String PROPERTY = "stedenband.secret";

    private static final int SHORTEST = 32;
    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;
    private final boolean isKept;

    /**
     * @param given null where there is none: then what is made holds no longer than this process
     * @throws IllegalArgumentException when it is one that could be guessed
     */
    InstallationKeys(@Nullable @Property(name = PROPERTY) String given) {
        if (given != null && given.length() < SHORTEST) {
            throw new IllegalArgumentException("%s has %d characters; it needs %d made up by a machine"
                    .formatted(PROPERTY, given.length(), SHORTEST));
        }
        this.isKept = given != null;
        this.secret = isKept ? given.getBytes(StandardCharsets.UTF_8) : RandomCode.bytes(SHORTEST);
    }

    /** Whether what is made now can be read by the next process too. */
    boolean isKept() {
        return isKept;
    }

    /** The mark of a text: always the same, and without the secret nobody can tell what it is the mark of. */
    public String mark(KeyPurpose keyPurpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(markBytes(keyPurpose, text));
    }

    byte[] markBytes(KeyPurpose keyPurpose, String text) {
        return hmac(key(keyPurpose), text);
    }

    /** Whether this is the mark of that text; takes as long for any other. */
    public boolean isMark(String mark, KeyPurpose keyPurpose, String text) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), mark(keyPurpose, text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Seals a text.
     *
     * @param owner without which it can't be opened, so that it can't be moved to another
     */
    public String seal(KeyPurpose keyPurpose, String owner, String text) {
        return sealBytes(keyPurpose, owner, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals what is no text, the same way. */
    public String sealBytes(KeyPurpose keyPurpose, String owner, byte[] content) {
        try {
            byte[] nonce = RandomCode.bytes(NONCE_BYTES);
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keyPurpose, owner, nonce).doFinal(content);
            return encoded(nonce) + '.' + encoded(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws WrongInstallationKeys when it was sealed with another secret, or changed since */
    public String open(KeyPurpose keyPurpose, String owner, String sealed) {
        return new String(openBytes(keyPurpose, owner, sealed), StandardCharsets.UTF_8);
    }

    /** @throws WrongInstallationKeys when it was sealed with another secret, or changed since */
    public byte[] openBytes(KeyPurpose keyPurpose, String owner, String sealed) {
        String[] parts = sealed.split("\\.", 2);
        try {
            return cipher(Cipher.DECRYPT_MODE, keyPurpose, owner, decoded(parts[0]))
                    .doFinal(decoded(parts[1]));
        } catch (AEADBadTagException e) {
            throw new WrongInstallationKeys(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, KeyPurpose keyPurpose, String owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key(keyPurpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key(KeyPurpose keyPurpose) {
        return hmac(secret, "stedenband " + keyPurpose.name());
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
