package nl.stedenband.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Codes that nobody can guess. */
public final class RandomCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomCode() {}

    /** 256 bits, for addresses and cookies. */
    public static String made() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static String hexadecimal(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
