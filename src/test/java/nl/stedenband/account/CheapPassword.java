package nl.stedenband.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.graph.TestGraph;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password that takes next to no time to compare, for accounts that sign in again and again: what a guess costs is written in
 * each hash, and here it is the least that Argon2 can do.
 */
public final class CheapPassword {
    private static final int KIB = 8;

    private CheapPassword() {}

    /** Sets it and notes that, as {@link OwnPassword} does. */
    public static void set(TestGraph graph, AccountId account, String password, Actor by) {
        byte[] salt = RandomCode.bytes(16);
        byte[] hash = new byte[32];
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(KIB)
                .withIterations(1)
                .withParallelism(1)
                .withSalt(salt)
                .withSecret(graph.bean(InstallationKeys.class).markBytes(KeyPurpose.PASSWORD, ""))
                .build());
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        String written = "$argon2id$v=19$m=%d,t=1,p=1$%s$%s"
                .formatted(KIB, encoder.encodeToString(salt), encoder.encodeToString(hash));
        AccountWrites writes = graph.bean(AccountWrites.class);
        graph.bean(AuditLog.class)
                .noting(
                        by,
                        AccountAction.PASSWORD_SET,
                        account.value(),
                        () -> writes.setPassword(account.value(), written));
    }
}
