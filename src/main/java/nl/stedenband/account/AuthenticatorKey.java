package nl.stedenband.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * From what a telephone makes its codes.
 *
 * @param base32 to be typed (RFC 4648, 6)
 */
public record AuthenticatorKey(String base32, AccountName account) {

    /**
     * To be shown as a picture that telephones read.
     *
     * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">Key Uri Format</a>
     */
    public String address() {
        return "otpauth://totp/Stedenband:%s?secret=%s&issuer=Stedenband"
                .formatted(URLEncoder.encode(account.folded(), StandardCharsets.UTF_8), base32);
    }

    /** In groups that can be read. */
    public String inGroups() {
        return base32.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "the key of a telephone";
    }
}
