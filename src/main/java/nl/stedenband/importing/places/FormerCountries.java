package nl.stedenband.importing.places;

import java.util.List;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.ThingId;

/** Finds where a place lies today that a row puts in a state that is no more: Leipzig, in the GDR, lies in Germany. */
final class FormerCountries {
    private final CountryNameMatcher countries;
    private final Namesakes namesakes;

    FormerCountries(CountryNameMatcher countries, Namesakes namesakes) {
        this.countries = countries;
        this.namesakes = namesakes;
    }

    /** That of the successors which alone has a place of the name; the country itself where it is of today, or nothing settles it. */
    ThingId countryToday(InputRow inputRow, Places.Naming naming, ThingId country) {
        List<ThingId> having = countries.successors(country).stream()
                .filter(successor -> !namesakes.in(successor, naming.name()).isEmpty())
                .toList();
        if (having.size() != 1 || !namesakes.in(country, naming.name()).isEmpty()) {
            return country;
        }
        inputRow.note(naming.nameColumn(), "'%s' lies in %s today".formatted(naming.name(), having.get(0)));
        return having.get(0);
    }
}
