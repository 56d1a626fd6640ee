package nl.stedenband.web.desk;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.place.MunicipalityCriteria;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Municipalities by what officers call them. */
@Singleton
public final class TownNames {
    private static final int ALL = 5000;
    private static final String KIND = "municipality";

    private final MunicipalityQueries municipalities;
    private final KnownNameQueries knownNames;
    private final SearchQueries things;
    private final RegistryClock clock;

    TownNames(
            MunicipalityQueries municipalities,
            KnownNameQueries knownNames,
            SearchQueries things,
            RegistryClock clock) {
        this.municipalities = municipalities;
        this.knownNames = knownNames;
        this.things = things;
        this.clock = clock;
    }

    /** Those that are there today to choose from, also under names that are quite another: Den Haag ('s-Gravenhage). */
    public List<Named> current() {
        return choices(list(true));
    }

    private List<Named> choices(List<Named> towns) {
        Map<String, List<String>> names = knownNames.municipalities().stream()
                .collect(Collectors.toMap(
                        KnownNameQueries.Municipality::id, KnownNameQueries.Municipality::names, (one, other) -> one));
        return towns.stream()
                .flatMap(town -> Stream.concat(
                        Stream.of(town),
                        names.getOrDefault(town.id(), List.of()).stream()
                                .filter(other -> !other.equals(town.id()))
                                .filter(other -> isAnother(PlaceNames.fold(other), PlaceNames.fold(town.name())))
                                .map(other -> new Named(KIND, town.id(), "%s (%s)".formatted(other, town.name())))))
                .sorted(Comparator.comparing(town -> PlaceNames.fold(town.name())))
                .toList();
    }

    private static boolean isAnother(String name, String own) {
        return !name.contains(own) && !own.contains(name);
    }

    /** The one that is there today and is called so, or has that id; nothing where there is none, or several, which is told. */
    public Optional<Named> read(FormInput sent, String field) {
        String written = sent.written(field);
        if (written.isEmpty()) {
            sent.wrong(field, ParameterFault.MISSING);
            return Optional.empty();
        }
        List<Found> everCalled = things.called(written, Set.of(ThingKind.MUNICIPALITY));
        List<Named> today = list(true);
        List<String> chosen = choices(today).stream()
                .filter(choice -> written.equals(choice.name()))
                .map(Named::id)
                .distinct()
                .toList();
        List<Named> found = called(chosen.size() == 1 ? chosen.get(0) : written, everCalled, today);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            sent.wrong(
                    field,
                    ParameterFault.fitsSeveral(
                            written, found.stream().map(Named::name).toList()));
        } else {
            boolean isGone = !called(written, everCalled, list(false)).isEmpty();
            sent.wrong(field, isGone ? ParameterFault.GONE : ParameterFault.NOT_THERE, written);
        }
        return Optional.empty();
    }

    /** A municipality's own name goes before another name of others, such as that of a village. */
    private static List<Named> called(String written, List<Found> everCalled, List<Named> towns) {
        String folded = PlaceNames.fold(written);
        List<Named> own = towns.stream()
                .filter(town -> town.id().equals(written)
                        || PlaceNames.fold(town.name()).equals(folded))
                .toList();
        Set<String> ids = everCalled.stream().map(Found::id).collect(Collectors.toSet());
        return own.isEmpty()
                ? towns.stream().filter(town -> ids.contains(town.id())).toList()
                : own;
    }

    /** @param isThere today, or was there once */
    private List<Named> list(boolean isThere) {
        return municipalities
                .list(
                        NameSearch.ANYTHING,
                        MunicipalityCriteria.of(null, isThere),
                        Viewpoint.at(clock.read()),
                        Pageable.from(0, ALL))
                .getContent()
                .stream()
                .map(town -> new Named(KIND, town.id(), town.name()))
                .toList();
    }
}
