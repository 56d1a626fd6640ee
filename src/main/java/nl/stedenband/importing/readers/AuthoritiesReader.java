package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** A row a Dutch authority that is no municipality: a province, or a district within a municipality. */
@Singleton
final class AuthoritiesReader implements RowReader {

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> id = inputRow.parsed("id", AuthoritiesReader::id);
        Optional<ThingId> within =
                inputRow.parsed("within", code -> ThingId.municipality(code.toLowerCase(Locale.ROOT)));
        if (id.isPresent() && (id.get().kind() == ThingKind.DISTRICT) != within.isPresent()) {
            inputRow.error("within", "a district, and nothing but a district, lies within a municipality");
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, inputRow.text("name"));
        inputRow.cell("name_en").ifPresent(name -> attributes.put(Attribute.NAME_EN, name));
        inputRow.cell("other_names")
                .ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, String.join("\n", PlaceNames.list(names))));
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(ParticipantRole.SUBJECT, id.orElseThrow(), inputRow.text("name")));
        participants.add(Participant.of(ParticipantRole.WITHIN, ThingId.country("NL"), ""));
        within.ifPresent(municipality -> participants.add(Participant.of(ParticipantRole.WITHIN, municipality, "")));
        Statement says = new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    /** The codes of provinces begin with two letters and end with two digits; districts have none, so a slug stands for them. */
    private static ThingId id(String text) {
        return text.matches("(?i)pv\\d{2}")
                ? ThingId.of(ThingKind.PROVINCE, text.toLowerCase(Locale.ROOT))
                : ThingId.of(ThingKind.DISTRICT, text);
    }
}
