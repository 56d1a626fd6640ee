package nl.stedenband.account.ledger;

import jakarta.inject.Singleton;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.account.KeyPurpose;

/** Seals content of files that nobody may read in the database, and opens it again. */
@Singleton
public final class SealedBytes {
    private final InstallationKeys installationKeys;

    SealedBytes(InstallationKeys installationKeys) {
        this.installationKeys = installationKeys;
    }

    /** @param owner what it belongs to, without which it can't be opened */
    public String seal(String owner, byte[] content) {
        return installationKeys.sealBytes(KeyPurpose.LEDGER, owner, content);
    }

    public byte[] open(String owner, String sealed) {
        return installationKeys.openBytes(KeyPurpose.LEDGER, owner, sealed);
    }
}
