package nl.stedenband.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that a telephone shows, another one every thirty seconds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238, TOTP</a>
 */
final class TotpCode {
    static final int DIGITS = 6;

    private static final String HMAC = "HmacSHA1";
    private static final int SECONDS = 30;
    /** Clocks differ, and typing takes time. */
    private static final long STEPS_ASIDE = 1;

    private TotpCode() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of a step of thirty seconds since 1970, of so many digits (RFC 4226, 5.3). */
    static String at(byte[] key, long step, int digits) {
        byte[] hash = hmac(key, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return String.format("%0" + digits + "d", number % Math.round(Math.pow(10, digits)));
    }

    /** The step that a code is of, if it is of about now. */
    static OptionalLong find(byte[] key, String code, Instant now) {
        return LongStream.rangeClosed(step(now) - STEPS_ASIDE, step(now) + STEPS_ASIDE)
                .filter(step -> at(key, step, DIGITS).equals(code))
                .findFirst();
    }

    private static byte[] hmac(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
