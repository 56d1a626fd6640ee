package nl.stedenband.account.ledger;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.stedenband.account.Keys;
import nl.stedenband.account.Purpose;

/** Writes what is not for everybody as JSON that nobody can read in the database, and reads it again. */
@Singleton
public final class Sealed {
    private final Keys keys;
    private final JsonMapper json;

    Sealed(Keys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @param owner what it belongs to, without which it can't be opened */
    public String seal(String owner, Object content) {
        try {
            return keys.seal(Purpose.LEDGER, owner, json.writeValueAsString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(String owner, String sealed, Class<T> type) {
        try {
            return json.readValue(keys.open(Purpose.LEDGER, owner, sealed), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
