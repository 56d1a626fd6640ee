package nl.stedenband.registry;

import java.time.Instant;

/**
 * What one source says about one thing: the record that everything else is drawn from. Never changed, only retracted.
 *
 * @param fingerprint what the source says and where, digested; the same word read in again has the same
 */
public record Assertion(AssertionId id, String fingerprint, Statement says, Citation cites, Recording recorded) {

    public static Assertion of(String fingerprint, Statement says, Citation cites, Recording recorded) {
        return new Assertion(AssertionId.of(recorded.at(), fingerprint), fingerprint, says, cites, recorded);
    }

    /** The same, told at another moment; its id is of that moment. */
    public Assertion recordedAt(Instant at) {
        return of(fingerprint, says, cites, Recording.of(at, recorded.by()));
    }

    /** The same as it was before anybody retracted it. */
    public Assertion asRecorded() {
        return new Assertion(id, fingerprint, says, cites, Recording.of(recorded.at(), recorded.by()));
    }
}
