package nl.stedenband.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * When and by whom the registry was told, and when it unlearned it.
 *
 * @param by an account or an importer's run
 */
public record Recording(Instant at, String by, Optional<Retraction> retraction) {

    /** That an assertion no longer counts, from when, and why. It stays in the record. */
    public record Retraction(Instant at, String by, String reason) {}

    public static Recording of(Instant at, String by) {
        return new Recording(at, by, Optional.empty());
    }

    public boolean isLive() {
        return retraction.isEmpty();
    }
}
