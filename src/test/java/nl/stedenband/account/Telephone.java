package nl.stedenband.account;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;

/** Somebody's telephone with an app that makes codes. */
public final class Telephone {
    private final byte[] key;

    /** @param typed the key as a page shows it */
    public Telephone(String typed) {
        key = Base32.decode(typed.replace(" ", ""));
    }

    /** What it shows now. */
    public String code() {
        return codeAt(0);
    }

    /** What it shows some steps of thirty seconds from now. */
    public String codeAt(int steps) {
        return TotpCode.at(key, TotpCode.step(Instant.now()) + steps, TotpCode.DIGITS);
    }
}
