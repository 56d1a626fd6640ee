package nl.stedenband.importing.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** What all readers of origin figures share: the threshold, and how a figure is stated. */
public final class ResidentsByOrigin {
    /** Fewer residents than this could be recognised; publishers withhold such numbers, and so does the registry. */
    private static final long THRESHOLD = 10;

    private ResidentsByOrigin() {}

    /** A country by its code, or a label under which statistics count several: {@code AN+AW}. */
    public static ThingId origin(String code) {
        return code.indexOf('+') < 0 ? ThingId.country(code) : ThingId.of(ThingKind.COUNTRY_GROUP, code);
    }

    /** The figure as a statement; none, with a finding, for a number so small that it is withheld. */
    public static Optional<Statement> statement(
            InputRow inputRow, ThingId municipality, ThingId origin, Map<Attribute, String> attributes) {
        String most = attributes.getOrDefault(Attribute.RESIDENTS_HIGH, attributes.get(Attribute.RESIDENTS));
        if (Long.parseLong(most) < THRESHOLD) {
            inputRow.error("residents", "fewer than %d residents; the number is withheld".formatted(THRESHOLD));
            return Optional.empty();
        }
        return Optional.of(new Statement(
                AssertionKind.ORIGIN,
                List.of(
                        Participant.of(ParticipantRole.RESIDENCE, municipality, inputRow.text("municipality")),
                        Participant.of(ParticipantRole.ORIGIN, origin, "")),
                attributes,
                Validity.UNDATED));
    }
}
