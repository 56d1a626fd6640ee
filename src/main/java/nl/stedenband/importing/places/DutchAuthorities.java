package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** The municipalities, provinces and city districts that the registry has, by any of their names, of whatever time. */
final class DutchAuthorities {
    private final Map<ThingId, KnownNameQueries.Municipality> municipalities = new HashMap<>();
    private final Map<String, Set<ThingId>> municipalitiesByName = new HashMap<>();
    private final Map<String, ThingId> othersByName = new HashMap<>();
    private final Exonyms exonyms;

    DutchAuthorities(KnownNameQueries names, Exonyms exonyms) {
        this.exonyms = exonyms;
        for (KnownNameQueries.Municipality municipality : names.municipalities()) {
            ThingId id = ThingId.municipality(municipality.id());
            municipalities.put(id, municipality);
            for (String name : municipality.names()) {
                add(name, id);
                PlaceNames.part(name).ifPresent(part -> add(part.name(), id));
            }
        }
        names.districts().forEach(district -> addOther(ThingKind.DISTRICT, district));
        names.provinces().forEach(province -> addOther(ThingKind.PROVINCE, province));
    }

    /** The municipality with this code, in any capitals. */
    Optional<ThingId> municipality(String code) {
        return Optional.of(code.toLowerCase(Locale.ROOT))
                .filter(id -> id.matches("gm\\d{4}"))
                .map(ThingId::municipality)
                .filter(this::isMunicipality);
    }

    boolean isMunicipality(ThingId id) {
        return municipalities.containsKey(id);
    }

    /** Those of that name, also by way of its Dutch name, and with or without an article: Hague is The Hague is Den Haag. */
    Set<ThingId> municipalitiesNamed(String name) {
        String folded = PlaceNames.fold(name);
        Set<ThingId> found = new LinkedHashSet<>();
        for (String form : List.of(folded, "the " + folded)) {
            found.addAll(municipalitiesByName.getOrDefault(form, Set.of()));
            for (String other : found.isEmpty() ? exonyms.equivalents(form) : Set.<String>of()) {
                found.addAll(municipalitiesByName.getOrDefault(other, Set.of()));
            }
        }
        return found;
    }

    boolean isNameOf(String name, ThingId municipality) {
        return municipalitiesNamed(name).contains(municipality);
    }

    /** The province or district of that name. */
    Optional<ThingId> otherNamed(String name) {
        return Optional.ofNullable(othersByName.get(PlaceNames.fold(name)));
    }

    /** How findings name them: {@code Gouda (gm0513), Bergen (NH.) (gm0373)}; what is no municipality by its id alone. */
    String describe(Iterable<ThingId> ids) {
        List<String> names = new ArrayList<>();
        for (ThingId id : ids) {
            KnownNameQueries.Municipality known = municipalities.get(id);
            names.add(known == null ? id.value() : known.name() + " (" + id + ")");
        }
        return String.join(", ", names);
    }

    private void add(String name, ThingId municipality) {
        municipalitiesByName
                .computeIfAbsent(PlaceNames.fold(name), any -> new LinkedHashSet<>())
                .add(municipality);
    }

    private void addOther(ThingKind thingKind, KnownNameQueries.Named authority) {
        authority
                .names()
                .forEach(name -> othersByName.put(PlaceNames.fold(name), ThingId.of(thingKind, authority.id())));
    }
}
