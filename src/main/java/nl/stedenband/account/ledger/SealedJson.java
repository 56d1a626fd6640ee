package nl.stedenband.account.ledger;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.account.KeyPurpose;

/** Writes what is not for everybody as JSON that nobody can read in the database, and reads it again. */
@Singleton
public final class SealedJson {
    private final InstallationKeys installationKeys;
    private final JsonMapper json;

    SealedJson(InstallationKeys installationKeys, JsonMapper json) {
        this.installationKeys = installationKeys;
        this.json = json;
    }

    /** @param owner what it belongs to, without which it can't be opened */
    public String seal(String owner, Object content) {
        try {
            return installationKeys.seal(KeyPurpose.LEDGER, owner, json.writeValueAsString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(String owner, String sealed, Class<T> type) {
        try {
            return json.readValue(installationKeys.open(KeyPurpose.LEDGER, owner, sealed), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
