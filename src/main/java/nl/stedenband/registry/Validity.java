package nl.stedenband.registry;

import java.util.List;
import java.util.Optional;

/**
 * What a source says about when something held.
 *
 * @param held from when to when, where the source gives a begin or an end; an end is the last day on which it held
 * @param seen when the source saw it standing, where it says so or is a snapshot
 * @param renewed when it was renewed; after an end a renewal opens a second period
 * @param denied whether the source says that there is, or was, no such thing
 */
public record Validity(Optional<EdtfInterval> held, Optional<Edtf> seen, List<EdtfDate> renewed, boolean denied) {
    /** Nothing said: it counts as seen when the source spoke, unless that is a copy of unknown age. */
    public static final Validity UNDATED = new Validity(Optional.empty(), Optional.empty(), List.of(), false);

    public Validity {
        renewed = List.copyOf(renewed);
        if (denied && (held.isPresent() || !renewed.isEmpty())) {
            throw new InvalidTime("a source can't deny a tie and say when it began, was renewed or ended");
        }
    }

    public static Validity seen(String edtf) {
        return UNDATED.withSeen(Edtf.parse(edtf));
    }

    public static Validity held(String edtfInterval) {
        return UNDATED.withHeld(EdtfInterval.parse(edtfInterval));
    }

    public Validity withHeld(EdtfInterval interval) {
        return new Validity(Optional.of(interval), seen, renewed, denied);
    }

    public Validity withSeen(Edtf sighting) {
        return new Validity(held, Optional.of(sighting), renewed, denied);
    }

    public Validity withRenewed(List<EdtfDate> dates) {
        return new Validity(held, seen, dates, denied);
    }

    public Validity asDenial() {
        return new Validity(held, seen, renewed, true);
    }

    public Optional<EdtfDate> since() {
        return held.flatMap(EdtfInterval::begin);
    }

    public Optional<EdtfDate> until() {
        return held.flatMap(EdtfInterval::end);
    }

    /** Whether the source gives no time of its own, so that its own date stands for the sighting. */
    public boolean isUndated() {
        return seen.isEmpty()
                && renewed.isEmpty()
                && held.map(interval -> interval.isOpenEnded()).orElse(true);
    }
}
