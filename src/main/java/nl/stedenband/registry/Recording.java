package nl.stedenband.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * When and by whom the registry was told, and when it unlearned it.
 *
 * @param by an account or an importer's run
 */
public record Recording(Instant at, String by, Optional<Retraction> retraction) {
    /** What ids of accounts begin with. */
    public static final String ACCOUNT = "account-";

    private static final String EDITOR = "editor";

    /** That an assertion no longer counts, from when, and why. It stays in the record. */
    public record Retraction(Instant at, String by, String reason) {
        Retraction withoutAccount() {
            return new Retraction(at, told(by), reason);
        }
    }

    /** Who did it, as everybody is told: an importer's run, or an editor, and never which. */
    public static String told(String by) {
        return by.startsWith(ACCOUNT) ? EDITOR : by;
    }

    public static Recording of(Instant at, String by) {
        return new Recording(at, by, Optional.empty());
    }

    Recording withoutAccount() {
        return new Recording(at, told(by), retraction.map(Retraction::withoutAccount));
    }

    public boolean isLive() {
        return retraction.isEmpty();
    }
}
