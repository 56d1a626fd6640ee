package nl.stedenband.importing.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.stedenband.importing.places.MunicipalityMatcher.Found;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/**
 * What a name says that stands beside the code of a municipality: it is a name of that one, or of a village that belongs to it, or
 * of something else, and then the row contradicts itself.
 */
final class NameBesideCode {
    private final DutchAuthorities authorities;
    private final Lineage lineage;
    private final Gazetteer gazetteer;
    private final Supplier<Boundaries> boundaries;
    private final Predicate<String> isAbroad;

    /** @param isAbroad whether the registry knows a place abroad by a name */
    NameBesideCode(
            DutchAuthorities authorities,
            Lineage lineage,
            Gazetteer gazetteer,
            Supplier<Boundaries> boundaries,
            Predicate<String> isAbroad) {
        this.authorities = authorities;
        this.lineage = lineage;
        this.gazetteer = gazetteer;
        this.boundaries = boundaries;
        this.isAbroad = isAbroad;
    }

    /** The municipality of a row with a code; a code that there is not, and a name of something else, are errors of the row. */
    Optional<Found> read(InputRow inputRow, String nameColumn, String codeColumn) {
        String code = inputRow.text(codeColumn);
        String name = inputRow.text(nameColumn);
        Optional<ThingId> coded = authorities.municipality(code);
        if (coded.isEmpty()) {
            inputRow.error(codeColumn, "'%s' is no municipality of the register".formatted(code));
            return Optional.empty();
        }
        if (name.isEmpty() || isOwn(name, coded.get())) {
            return Optional.of(Found.itself(coded.get(), name));
        }
        Optional<String> village = village(name, coded.get());
        if (village.isPresent()) {
            return Optional.of(authorities.village(inputRow, codeColumn, village.get(), coded.get()));
        }
        Optional<String> somebodyElse = somebodyElse(name);
        if (somebodyElse.isPresent()) {
            inputRow.error(
                    nameColumn,
                    "'%s' is %s, and the code is of %s; a row that contradicts itself is not read"
                            .formatted(name, somebodyElse.get(), authorities.describe(Set.of(coded.get()))));
            return Optional.empty();
        }
        return Optional.of(Found.itself(coded.get(), name));
    }

    private boolean isOwn(String name, ThingId coded) {
        return authorities.isNameOf(name, coded)
                || PlaceNames.part(name)
                        .filter(part -> authorities.isNameOf(part.name(), coded))
                        .isPresent();
    }

    /** The village that is meant: as part of the municipality, as one that went over into it, or by where it lies. */
    private Optional<String> village(String name, ThingId coded) {
        Optional<PlaceNames.Part> part =
                PlaceNames.part(name).filter(parts -> authorities.isNameOf(parts.whole(), coded));
        if (part.isPresent()) {
            return part.map(PlaceNames.Part::name);
        }
        boolean wentOver = authorities.municipalitiesNamed(name).stream()
                .anyMatch(other -> lineage.heirs(other).stream()
                        .anyMatch(heir -> heir.municipality().equals(coded)));
        return wentOver || municipalitiesWithVillage(name).stream().anyMatch(today -> isOrBecame(coded, today))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Who else has the name, in words; nothing where nobody has. */
    private Optional<String> somebodyElse(String name) {
        Set<ThingId> others = new LinkedHashSet<>(authorities.municipalitiesNamed(name));
        authorities.otherNamed(name).ifPresent(others::add);
        if (!others.isEmpty()) {
            return Optional.of(authorities.describe(others));
        }
        Set<ThingId> around = municipalitiesWithVillage(name);
        if (!around.isEmpty()) {
            return Optional.of("a village in " + authorities.describe(around));
        }
        return isAbroad.test(name) ? Optional.of("a place abroad") : Optional.empty();
    }

    private Set<ThingId> municipalitiesWithVillage(String name) {
        Set<ThingId> around = new LinkedHashSet<>();
        List<Gazetteer.Entry> villages = gazetteer.named(PlaceNames.fold(name), "NL");
        villages.forEach(
                village -> boundaries.get().municipalityAt(village.point()).ifPresent(around::add));
        around.removeIf(id -> !authorities.isMunicipality(id));
        return around;
    }

    private boolean isOrBecame(ThingId coded, ThingId today) {
        return coded.equals(today)
                || lineage.heirs(coded).stream()
                        .anyMatch(heir -> heir.municipality().equals(today));
    }
}
