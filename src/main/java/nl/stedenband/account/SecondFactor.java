package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.stedenband.account.store.SecondFactorWrites;
import nl.stedenband.account.store.StoredAccount;
import org.bouncycastle.util.encoders.Base32;

/** The second factor of accounts: codes of a telephone, and codes on paper for when that is lost. */
@Singleton
public final class SecondFactor {
    /** As long as the hash, as RFC 4226 recommends. */
    private static final int KEY_BYTES = 20;

    private final AccountStore store;
    private final SecondFactorWrites writes;
    private final InstallationKeys installationKeys;
    private final Clock clock;

    SecondFactor(AccountStore store, SecondFactorWrites writes, InstallationKeys installationKeys, Clock clock) {
        this.store = store;
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.clock = clock;
    }

    /** What is yet to be confirmed; made when there is nothing. Nothing once it is confirmed: then nobody is shown it again. */
    public AuthenticatorKey begun(AccountId id) {
        StoredAccount account = store.get(id);
        if (account.confirmed()) {
            throw new AccountRefused(AccountRefusal.NO_CODE);
        }
        String key =
                account.secondFactor() == null ? Base32.toBase32String(RandomCode.bytes(KEY_BYTES)) : opened(account);
        if (account.secondFactor() == null) {
            writes.set(id.value(), installationKeys.seal(KeyPurpose.SECOND_FACTOR, id.value(), key));
        }
        return new AuthenticatorKey(key, store.name(account));
    }

    /**
     * From now on a code is asked for.
     *
     * @return the codes for when the telephone is lost; here their marks alone are kept
     * @throws AccountRefused when the code is not the one that the telephone shows
     */
    List<String> confirm(AccountId id, String code) {
        StoredAccount account = store.get(id);
        if (account.confirmed() || !isOfTelephone(account, code)) {
            throw new AccountRefused(AccountRefusal.NO_CODE);
        }
        List<String> codes = RecoveryCodes.made();
        writes.confirm(id.value(), codes.stream().map(made -> mark(id, made)).toList());
        return codes;
    }

    /** Whether a code is right; each is so once. */
    boolean isOfTelephone(StoredAccount account, String code) {
        if (account.secondFactor() == null) {
            return false;
        }
        byte[] key = Base32.decode(opened(account));
        OptionalLong step = TotpCode.find(key, code.replace(" ", ""), clock.instant());
        return step.isPresent() && writes.useStep(account.id(), step.getAsLong()) > 0;
    }

    boolean isOnPaper(StoredAccount account, String code) {
        return writes.useRecoveryCode(account.id(), mark(new AccountId(account.id()), code)) > 0;
    }

    void remove(AccountId id) {
        writes.set(id.value(), null);
    }

    private String opened(StoredAccount account) {
        return installationKeys.open(KeyPurpose.SECOND_FACTOR, account.id(), account.secondFactor());
    }

    private String mark(AccountId id, String code) {
        return installationKeys.mark(KeyPurpose.RECOVERY_CODE, id.value() + ' ' + RecoveryCodes.normal(code));
    }

    /** Codes to be printed and kept, each good for one time that the second factor is lost: 80 bits, in groups that can be read out. */
    static final class RecoveryCodes {
        private static final int COUNT = 10;
        private static final int BYTES = 10;

        private RecoveryCodes() {}

        static List<String> made() {
            return Stream.generate(() -> RandomCode.hexadecimal(BYTES).replaceAll("(.{5})(?!$)", "$1-"))
                    .limit(COUNT)
                    .toList();
        }

        /** As it is compared: however it was typed. */
        static String normal(String typed) {
            return typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        }
    }
}
