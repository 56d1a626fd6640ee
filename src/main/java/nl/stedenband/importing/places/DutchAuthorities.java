package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.AuthorityCode;
import nl.stedenband.registry.naming.NameForm;
import nl.stedenband.registry.naming.WrittenName;

/** The municipalities, provinces and city districts that the registry has, by any of their names, of whatever time. */
final class DutchAuthorities {
    private final Map<ThingId, KnownNameQueries.Municipality> municipalities = new HashMap<>();
    private final Map<String, Set<ThingId>> municipalitiesByName = new HashMap<>();
    private final Map<String, Set<ThingId>> municipalitiesInOldSpelling = new HashMap<>();
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

    /** The municipality with this code, in any form. */
    Optional<ThingId> municipality(String code) {
        return AuthorityCode.municipality(code).filter(this::isMunicipality);
    }

    boolean isMunicipality(ThingId id) {
        return municipalities.containsKey(id);
    }

    /**
     * Those of that name, as statistics and offices write it too, also by way of its Dutch name, with or without an article (Hague is
     * The Hague is Den Haag), and in an old spelling where only one has it.
     */
    Set<ThingId> municipalitiesNamed(String name) {
        Set<ThingId> found = havingName(name);
        WrittenName written = WrittenName.read(name);
        if (found.isEmpty() && written.isQualified() && written.admits(ThingKind.MUNICIPALITY)) {
            found = havingName(written.name());
            found.removeIf(id -> written.province()
                    .filter(province ->
                            !province.value().equals(municipalities.get(id).province()))
                    .isPresent());
        }
        if (found.isEmpty()) {
            Set<ThingId> respelled =
                    municipalitiesInOldSpelling.getOrDefault(NameForm.inOldSpelling(written.name()), Set.of());
            return written.admits(ThingKind.MUNICIPALITY) && respelled.size() == 1 ? respelled : Set.of();
        }
        return found;
    }

    private Set<ThingId> havingName(String name) {
        String folded = NameForm.of(name);
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
        WrittenName written = WrittenName.read(name);
        return Optional.ofNullable(othersByName.get(PlaceNames.fold(name)))
                .or(() -> AuthorityCode.province(name).filter(othersByName::containsValue))
                .or(() -> Optional.ofNullable(othersByName.get(PlaceNames.fold(written.name())))
                        .filter(other -> written.isQualified() && written.admits(other.kind())));
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

    /** A village of a municipality, which has its tie; that it is one is noted. */
    MunicipalityMatcher.Found village(InputRow inputRow, String column, String village, ThingId municipality) {
        inputRow.note(
                column,
                "'%s' is part of %s; the tie is the municipality's, by the village"
                        .formatted(village, describe(Set.of(municipality))));
        return new MunicipalityMatcher.Found(municipality, "", Optional.of(village));
    }

    private void add(String name, ThingId municipality) {
        municipalitiesByName
                .computeIfAbsent(NameForm.of(name), any -> new LinkedHashSet<>())
                .add(municipality);
        municipalitiesInOldSpelling
                .computeIfAbsent(NameForm.inOldSpelling(name), any -> new LinkedHashSet<>())
                .add(municipality);
    }

    private void addOther(ThingKind thingKind, KnownNameQueries.Named authority) {
        authority
                .names()
                .forEach(name -> othersByName.put(PlaceNames.fold(name), ThingId.of(thingKind, authority.id())));
    }
}
