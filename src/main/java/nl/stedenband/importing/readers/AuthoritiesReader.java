package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row a Dutch authority that is no municipality: a province, or a district within a municipality. */
@Singleton
final class AuthoritiesReader implements RowReader {

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        Optional<ThingId> id = row.parsed("id", AuthoritiesReader::id);
        Optional<ThingId> within = row.parsed("within", code -> ThingId.municipality(code.toLowerCase(Locale.ROOT)));
        if (id.isPresent() && (id.get().kind() == Kind.DISTRICT) != within.isPresent()) {
            row.error("within", "a district, and nothing but a district, lies within a municipality");
        }
        if (row.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.NAME, row.text("name"));
        row.cell("name_en").ifPresent(name -> attributes.put(Attribute.NAME_EN, name));
        row.cell("other_names")
                .ifPresent(names -> attributes.put(Attribute.OTHER_NAMES, String.join("\n", PlaceNames.list(names))));
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(Role.SUBJECT, id.orElseThrow(), row.text("name")));
        participants.add(Participant.of(Role.WITHIN, ThingId.country("NL"), ""));
        within.ifPresent(municipality -> participants.add(Participant.of(Role.WITHIN, municipality, "")));
        Statement says = new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
        return List.of(reading.assertion(row, source.orElseThrow(), says));
    }

    /** The codes of provinces begin with two letters and end with two digits; districts have none, so a slug stands for them. */
    private static ThingId id(String text) {
        return text.matches("(?i)pv\\d{2}")
                ? ThingId.of(Kind.PROVINCE, text.toLowerCase(Locale.ROOT))
                : ThingId.of(Kind.DISTRICT, text);
    }
}
