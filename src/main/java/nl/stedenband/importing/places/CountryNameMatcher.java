package nl.stedenband.importing.places;

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

/** Finds countries by code or by any name in any language that the registry knows. */
final class CountryNameMatcher {
    private final Map<String, ThingId> byName = new HashMap<>();
    private final Map<String, ThingId> byCode = new HashMap<>();
    private final Set<String> alsoWritten = new HashSet<>();

    CountryNameMatcher(List<KnownNameQueries.Country> countries) {
        for (KnownNameQueries.Country country : countries) {
            ThingId id = ThingId.country(country.id());
            byCode.put(country.id(), id);
            country.names().forEach(name -> byName.putIfAbsent(PlaceNames.fold(name), id));
            country.alsoWritten().forEach(name -> alsoWritten.add(PlaceNames.fold(name)));
        }
    }

    /** The country in a cell. A cell that names none is an error of the row; one that names a part of one, a note. */
    Optional<ThingId> find(InputRow inputRow, String column) {
        String text = inputRow.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ThingId> found = find(text);
        if (found.isEmpty()) {
            inputRow.error(column, "'%s' is no country that the registry knows, by code or by name".formatted(text));
        } else if (alsoWritten.contains(PlaceNames.fold(text)) || !named(text)) {
            inputRow.note(column, "country '%s' is read as %s".formatted(text, found.get()));
        }
        return found;
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

    Optional<ThingId> find(String text) {
        ThingId byItsCode = byCode.get(text);
        if (byItsCode != null) {
            return Optional.of(byItsCode);
        }
        return byName(text).or(() -> PlaceNames.part(text)
                .flatMap(part -> byName(part.whole()).or(() -> byName(part.name()))));
    }

    private Optional<ThingId> byName(String text) {
        return Optional.ofNullable(byName.get(PlaceNames.fold(text)));
    }

    private boolean named(String text) {
        return byCode.containsKey(text) || byName.containsKey(PlaceNames.fold(text));
    }
}
