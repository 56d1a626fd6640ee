package nl.stedenband.importing.readers;

import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.ThingId;

/** What readers of the world around find in rows on places that they have no business with. */
final class WorldPlaces {
    private WorldPlaces() {}

    static boolean isDutch(ThingId country) {
        return country.value().equals("NL");
    }

    /** @param reader who reads such rows */
    static void noteDutch(InputRow inputRow, String column, String reader) {
        inputRow.note(
                column,
                "'%s' lies in the Netherlands; the row is left out here, \"import %s\" reads such"
                        .formatted(inputRow.text(column), reader));
    }

    static void checkApart(InputRow inputRow, String column, Places.ForeignParty one, Places.ForeignParty other) {
        if (one.participant().thing().equals(other.participant().thing())) {
            inputRow.error(column, "a place has no tie with itself");
        }
    }
}
