package nl.stedenband.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes and compares passwords, only as many at once as there are processors: each takes memory and time, and is asked for by strangers. */
@Singleton
final class Passwords {
    /** NIST SP 800-63B asks for 8 where a second factor is used and 15 where none is. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    private final byte[] pepper;
    private final String nobodys;
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Passwords(InstallationKeys installationKeys) {
        this.pepper = installationKeys.markBytes(KeyPurpose.PASSWORD, "");
        this.nobodys = PasswordHash.of(RandomCode.made(), pepper);
    }

    String hash(String password) {
        return hashed(() -> PasswordHash.of(normal(password), pepper));
    }

    /** @param kept nothing where there is no account, or it has no password; that takes as long */
    boolean matches(String password, @Nullable String kept) {
        String other = kept == null ? nobodys : kept;
        boolean matches =
                password.length() <= LONGEST && hashed(() -> PasswordHash.matches(normal(password), pepper, other));
        return matches && kept != null;
    }

    /** Why this can't be the password of that account, if it can't. */
    static Optional<AccountRefusal> refusal(String password, AccountName name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(AccountRefusal.PASSWORD_LENGTH);
        }
        String own = name.folded().replaceFirst("@.*", "");
        boolean isEasy = password.toLowerCase(Locale.ROOT).contains(own) && own.length() > 2
                || password.chars().distinct().count() < 5;
        return isEasy ? Optional.of(AccountRefusal.PASSWORD_EASY) : Optional.empty();
    }

    private <T> T hashed(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    /** Keyboards write the same letter differently (RFC 8265). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
