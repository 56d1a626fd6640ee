package nl.stedenband.importing.places;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * Finds the Dutch authority that a row means: by its code, by name, by the whole that a part is named with, or, for a village,
 * by where it lies. A village's tie is its municipality's, of the time that the row speaks of.
 */
final class MunicipalityMatcher {
    private final DutchAuthorities authorities;
    private final NameBesideCode beside;
    private final Lineage lineage;
    private final Gazetteer gazetteer;
    private final Supplier<Boundaries> boundaries;
    private final Set<ThingId> toldDissolved = new HashSet<>();

    MunicipalityMatcher(
            DutchAuthorities authorities,
            NameBesideCode beside,
            Lineage lineage,
            Gazetteer gazetteer,
            Supplier<Boundaries> boundaries) {
        this.authorities = authorities;
        this.beside = beside;
        this.lineage = lineage;
        this.gazetteer = gazetteer;
        this.boundaries = boundaries;
    }

    /**
     * The authority, and the village in whose name it has the tie.
     *
     * @param as the name as the row gives it, empty where it gives the village's
     */
    record Found(ThingId id, String as, Optional<String> village) {
        static Found itself(ThingId id, String as) {
            return new Found(id, as, Optional.empty());
        }
    }

    /**
     * Finds it.
     *
     * @param when the days that the row speaks of; a municipality that was there then is preferred
     */
    Optional<Found> match(InputRow inputRow, String nameColumn, String codeColumn, DayRange when) {
        Optional<Found> found = inputRow.cell(codeColumn).isPresent()
                ? beside.read(inputRow, nameColumn, codeColumn)
                : byName(
                        inputRow,
                        nameColumn,
                        inputRow.text(nameColumn),
                        when,
                        Optional.empty(),
                        "; the code of one of them in %s would settle it".formatted(codeColumn));
        found.ifPresent(municipality -> noteDissolution(inputRow, nameColumn, municipality.id(), when));
        return found;
    }

    /** The authority with this name on these days; a point decides between two of that name. */
    Optional<Found> named(InputRow inputRow, String column, String name, DayRange when, Optional<Point> point) {
        Optional<Found> found = byName(
                inputRow,
                column,
                name,
                when,
                point,
                point.isPresent() ? ", and the point lies in none of them" : ", and there is no point to settle it");
        found.ifPresent(municipality -> noteDissolution(inputRow, column, municipality.id(), when));
        return found;
    }

    /** @param settling what to say of a name that fits several: why that isn't settled, or what would settle it */
    private Optional<Found> byName(
            InputRow inputRow, String column, String name, DayRange when, Optional<Point> point, String settling) {
        Set<ThingId> named = there(authorities.municipalitiesNamed(name), when);
        Optional<ThingId> atPoint = point.filter(any -> named.size() > 1)
                .flatMap(at -> boundaries.get().municipalityAt(at));
        if (atPoint.filter(named::contains).isPresent()) {
            return Optional.of(Found.itself(atPoint.get(), name));
        }
        if (named.size() == 1) {
            return Optional.of(Found.itself(named.iterator().next(), name));
        }
        if (named.size() > 1) {
            inputRow.error(
                    column,
                    "'%s' fits %d municipalities (%s)%s"
                            .formatted(name, named.size(), authorities.describe(named), settling));
            return Optional.empty();
        }
        Optional<ThingId> other = authorities.otherNamed(name);
        if (other.isPresent()) {
            return Optional.of(Found.itself(other.get(), name));
        }
        return partOfMunicipality(inputRow, column, name, when).or(() -> villageByPoint(inputRow, column, name, when));
    }

    private Optional<Found> partOfMunicipality(InputRow inputRow, String column, String name, DayRange when) {
        Optional<PlaceNames.Part> part = PlaceNames.part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        if (PlaceNames.fold(part.get().whole()).equals("netherlands")) {
            Set<ThingId> named =
                    there(authorities.municipalitiesNamed(part.get().name()), when);
            return named.size() == 1 ? Optional.of(Found.itself(named.iterator().next(), name)) : Optional.empty();
        }
        Set<ThingId> whole = there(authorities.municipalitiesNamed(part.get().whole()), when);
        return whole.size() == 1
                ? Optional.of(authorities.village(
                        inputRow, column, part.get().name(), whole.iterator().next()))
                : Optional.empty();
    }

    /** Where the village lies today tells its municipality of the time only if no merger came in between. */
    private Optional<Found> villageByPoint(InputRow inputRow, String column, String name, DayRange when) {
        List<Gazetteer.Entry> villages = gazetteer.named(PlaceNames.fold(name), "NL");
        if (villages.size() != 1) {
            inputRow.error(
                    column,
                    villages.isEmpty()
                            ? "'%s' is no municipality, province, district or village that is known".formatted(name)
                            : "'%s' fits %d villages".formatted(name, villages.size()));
            return Optional.empty();
        }
        Optional<ThingId> today =
                boundaries.get().municipalityAt(villages.get(0).point()).filter(authorities::isMunicipality);
        if (today.isEmpty()) {
            inputRow.error(column, "the village '%s' lies in no municipality that is known".formatted(name));
            return Optional.empty();
        }
        List<ThingId> merged = lineage.mergedInto(today.get(), when.min());
        if (!merged.isEmpty() || lineage.lifetime(today.get()).min() > when.min()) {
            inputRow.error(
                    column,
                    "the village '%s' lies in %s, which took over %s after the time of this row; it is not known to which of them it belonged then"
                            .formatted(name, authorities.describe(Set.of(today.get())), authorities.describe(merged)));
            return Optional.empty();
        }
        return Optional.of(authorities.village(inputRow, column, name, today.get()));
    }

    /** Told of the first row that names it; what became of a municipality is the same for all others. */
    private void noteDissolution(InputRow inputRow, String column, ThingId id, DayRange when) {
        if (lineage.isDissolvedBefore(id, when.min()) && toldDissolved.add(id)) {
            List<ThingId> heirs =
                    lineage.heirsOn(id, when.min()).stream().sorted().toList();
            boolean isDivided = heirs.size() > 1 && lineage.inheritors(id).isEmpty();
            inputRow.warn(
                    column,
                    (isDivided
                                    ? "%s was dissolved before %s and divided between %s; this, and what later rows say of it, stays with it, for nobody knows which of them has its ties"
                                    : "%s was dissolved before %s; this, and what later rows say of it, counts for what %s inherited")
                            .formatted(
                                    authorities.describe(Set.of(id)),
                                    LocalDate.ofEpochDay(when.min()),
                                    heirs.isEmpty() ? "its successor" : authorities.describe(heirs)));
        }
    }

    /** Those that were there on any of the days; all of them when none was. */
    private Set<ThingId> there(Set<ThingId> named, DayRange when) {
        Set<ThingId> there = named.stream()
                .filter(id -> lineage.lifetime(id).min() <= when.max()
                        && lineage.lifetime(id).max() >= when.min())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return there.isEmpty() ? named : there;
    }
}
