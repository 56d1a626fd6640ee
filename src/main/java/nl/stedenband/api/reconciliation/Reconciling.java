package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.api.reconciliation.Entities.Described;
import nl.stedenband.graph.thing.NameGuess;
import nl.stedenband.importing.places.Homonyms;
import nl.stedenband.reconciliation.Entity;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.Given;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.reconciliation.Ranking;
import nl.stedenband.reconciliation.Value;
import nl.stedenband.reconciliation.Wanted;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** Finds what a row of a table may mean, and has it ranked. */
@Singleton
final class Reconciling {
    /** So many of a name are compared: more than there are namesakes. */
    private static final int COMPARED = 50;

    private final Entities entities;
    private final Homonyms homonyms;

    Reconciling(Entities entities, Homonyms homonyms) {
        this.entities = entities;
        this.homonyms = homonyms;
    }

    CandidateDocument.Result reconcile(Wanted wanted) {
        Map<ThingId, Described> found = new LinkedHashMap<>();
        Set<Kind> kinds = EntityType.allKinds().stream().filter(wanted::admits).collect(Collectors.toSet());
        add(found, entities.byId(ids(wanted)).values());
        names(wanted).forEach(name -> add(found, entities.named(NameGuess.of(name), kinds, 0, COMPARED)));
        List<Entity> compared = found.values().stream().map(Described::entity).toList();
        return new CandidateDocument.Result(Ranking.of(wanted, compared, this::hasNamesakes).stream()
                .map(candidate -> CandidateDocument.of(
                        candidate, found.get(candidate.entity().id()).description()))
                .toList());
    }

    private static void add(Map<ThingId, Described> found, Iterable<Described> more) {
        more.forEach(one -> found.putIfAbsent(one.entity().id(), one));
    }

    private static Stream<String> names(Wanted wanted) {
        return wanted.name().isPresent()
                ? wanted.name().stream()
                : wanted.given().getOrDefault(Property.NAME, List.of()).stream().map(Given::text);
    }

    /** Ids that the row names its thing by: instead of a name, or as a code of it. */
    private static List<ThingId> ids(Wanted wanted) {
        Stream<String> given = Stream.of(Property.CODE, Property.WIKIDATA)
                .flatMap(property -> wanted.given().getOrDefault(property, List.of()).stream())
                .map(Given::text)
                .flatMap(code -> Stream.of(code, municipalityCode(code), code.replaceFirst(".*/", "")));
        return Stream.concat(wanted.name().stream(), given)
                .map(String::strip)
                .map(EntityId::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Statistics write 363 or 0363 for gm0363. */
    private static String municipalityCode(String code) {
        String digits = code.strip();
        return digits.matches("\\d{1,4}")
                ? "gm%04d".formatted(Integer.parseInt(digits))
                : digits.toLowerCase(Locale.ROOT);
    }

    private boolean hasNamesakes(Entity place, String name, boolean inItsCountry) {
        Optional<String> country = place.values(Property.COUNTRY).stream()
                .map(value -> ((Value.Thing) value).id().value())
                .findFirst();
        Optional<Point> own = place.values(Property.COORDINATES).stream()
                .map(value -> ((Value.Position) value).point())
                .findFirst();
        return homonyms.areThere(name, inItsCountry ? country : Optional.empty(), own, country.orElse(""));
    }
}
