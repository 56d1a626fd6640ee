package nl.stedenband.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: Argon2id with a salt and a pepper, written as the competition's PHC string, so that what it was made
 * with can be raised later. The parameters are the first of OWASP's list: 19 MiB, two passes, one lane.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106, Argon2</a>
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP, Password Storage</a>
 */
final class PasswordHash {
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
    private static final Cost USUAL = new Cost(19_456, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /**
     * What a guess costs.
     *
     * @param memory in KiB
     */
    private record Cost(int memory, int passes, int lanes) {}

    private PasswordHash() {}

    /** @param pepper a secret that is not kept with the hash */
    static String of(String password, byte[] pepper) {
        byte[] salt = RandomCode.bytes(SALT_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        USUAL.memory(),
                        USUAL.passes(),
                        USUAL.lanes(),
                        encoded(salt),
                        encoded(hash(password, pepper, salt, USUAL)));
    }

    static boolean matches(String password, byte[] pepper, String kept) {
        Matcher read = FORM.matcher(kept);
        if (!read.matches()) {
            throw new IllegalArgumentException("this is no hash of a password");
        }
        Cost cost = new Cost(number(read, 1), number(read, 2), number(read, 3));
        byte[] salt = Base64.getDecoder().decode(read.group(4));
        return MessageDigest.isEqual(Base64.getDecoder().decode(read.group(5)), hash(password, pepper, salt, cost));
    }

    private static byte[] hash(String password, byte[] pepper, byte[] salt, Cost cost) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .withSecret(pepper)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
