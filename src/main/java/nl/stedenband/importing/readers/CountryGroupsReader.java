package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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

/** A row a label under which statistics count several countries as one. */
@Singleton
final class CountryGroupsReader implements RowReader {

    @Override
    public String name() {
        return "country-groups";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> id = inputRow.parsed("id", text -> ThingId.of(ThingKind.COUNTRY_GROUP, text));
        List<Participant> participants = new ArrayList<>();
        id.ifPresent(
                group -> participants.add(Participant.of(ParticipantRole.SUBJECT, group, inputRow.text("name_en"))));
        for (String member : PlaceNames.list(inputRow.text("members"))) {
            inputRow.parsed("members", any -> ThingId.country(member))
                    .ifPresent(country -> participants.add(Participant.of(ParticipantRole.COUNTED, country, "")));
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Map<Attribute, String> attributes = Map.of(
                Attribute.NAME, inputRow.text("name_en"),
                Attribute.NAME_EN, inputRow.text("name_en"),
                Attribute.NAME_NL, inputRow.text("name_nl"));
        Statement says = new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }
}
