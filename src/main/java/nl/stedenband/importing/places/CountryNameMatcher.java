package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.naming.CountryLookup;

/** Finds the countries that cells name, by code or by any name in any language. */
final class CountryNameMatcher {
    private final CountryLookup lookup = new CountryLookup();
    private final Map<String, ThingId> byCode = new HashMap<>();
    private final Map<ThingId, List<ThingId>> successors = new HashMap<>();
    private final Set<String> alsoWritten = new HashSet<>();

    CountryNameMatcher(List<KnownNameQueries.Country> countries) {
        for (KnownNameQueries.Country country : countries) {
            ThingId id = ThingId.country(country.id());
            byCode.put(country.id(), id);
            lookup.add(id, country.names());
            country.alsoWritten().forEach(name -> alsoWritten.add(PlaceNames.fold(name)));
            successors.put(
                    id, country.successors().stream().map(ThingId::country).toList());
        }
    }

    /** The country in a cell. A cell that names none is an error of the row; one that names a part of one, a note. */
    Optional<ThingId> find(InputRow inputRow, String column) {
        String text = inputRow.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ThingId> found = lookup.find(text);
        if (found.isEmpty()) {
            inputRow.error(column, "'%s' is no country that the registry knows, by code or by name".formatted(text));
        } else if (alsoWritten.contains(PlaceNames.fold(text))
                || lookup.findWhole(text).isEmpty()) {
            inputRow.note(column, "country '%s' is read as %s".formatted(text, found.get()));
        }
        return found;
    }

    /** The country of that very name. */
    Optional<ThingId> named(String name) {
        return lookup.findWhole(name);
    }

    /** Whether it is the code of a country, or the one that a former country had: AN, which is now ANHH. */
    boolean isCode(String code) {
        return byCode.containsKey(code)
                || byCode.keySet().stream().anyMatch(known -> known.length() == 4 && known.startsWith(code));
    }

    /** The country that has this very code. */
    Optional<ThingId> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The countries of today that a former one went over into, be it by way of another; none for one of today. */
    List<ThingId> successors(ThingId country) {
        List<ThingId> all = new ArrayList<>();
        for (ThingId next : successors.getOrDefault(country, List.of())) {
            List<ThingId> further = successors(next);
            all.addAll(further.isEmpty() ? List.of(next) : further);
        }
        return all.stream().distinct().toList();
    }
}
