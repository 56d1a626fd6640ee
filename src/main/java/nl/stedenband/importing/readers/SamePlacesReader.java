package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
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
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** A row two ids of the registry that are the same place abroad, or, with {@code differs}, that are not. */
@Singleton
final class SamePlacesReader implements RowReader {

    @Override
    public String name() {
        return "same-places";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Optional<ThingId> country = importContext.places().country(inputRow, "country");
        Optional<ThingId> one = country.flatMap(land -> place(inputRow, "id", "name", land, importContext));
        Optional<ThingId> other = country.flatMap(land -> place(inputRow, "same_as", "same_name", land, importContext));
        if (one.isPresent() && one.equals(other)) {
            inputRow.error(
                    "same_as", "the row names '%s' twice".formatted(one.get().value()));
        }
        if (inputRow.isRefused()) {
            return List.of();
        }
        Statement says = new Statement(
                AssertionKind.IDENTITY,
                List.of(
                        Participant.of(ParticipantRole.SUBJECT, one.orElseThrow(), inputRow.text("name")),
                        Participant.of(ParticipantRole.SAME_AS, other.orElseThrow(), inputRow.text("same_name"))),
                Map.of(Attribute.NOTE, inputRow.text("reason")),
                inputRow.cell("differs").isPresent() ? Validity.UNDATED.asDenial() : Validity.UNDATED);
        return List.of(importContext.assertion(inputRow, source.orElseThrow(), says));
    }

    /** An id alone may be a slip of the pen: the place must be called so as well. */
    private static Optional<ThingId> place(
            InputRow inputRow, String idColumn, String nameColumn, ThingId country, ImportContext importContext) {
        String name = inputRow.text(nameColumn);
        List<ThingId> named = importContext.places().partnerCitiesNamed(name, country);
        Optional<ThingId> place = named.stream()
                .filter(id -> id.value().equals(inputRow.text(idColumn)))
                .findFirst();
        if (place.isEmpty()) {
            inputRow.error(
                    idColumn,
                    "no place with the id '%s' is called '%s' in %s"
                            .formatted(inputRow.text(idColumn), name, country.value()));
        }
        return place;
    }
}
