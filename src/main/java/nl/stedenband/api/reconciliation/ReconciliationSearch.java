package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.graph.thing.LooseNameSearch;
import nl.stedenband.importing.places.Homonyms;
import nl.stedenband.reconciliation.Entity;
import nl.stedenband.reconciliation.EntityCandidate;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.EntityValue;
import nl.stedenband.reconciliation.Ranking;
import nl.stedenband.reconciliation.ReconciliationQuery;
import nl.stedenband.reconciliation.SuppliedValue;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.AuthorityCode;
import nl.stedenband.registry.naming.NameForm;
import nl.stedenband.registry.naming.WrittenName;

/** Finds what a row of a table may mean, and has it ranked. */
@Singleton
final class ReconciliationSearch {
    /** So many of a name are compared: more than there are namesakes. */
    private static final int COMPARED = 50;

    private final ReconciliationEntities reconciliationEntities;
    private final WorldPlaceEntities worldPlaces;
    private final Homonyms homonyms;

    ReconciliationSearch(
            ReconciliationEntities reconciliationEntities, WorldPlaceEntities worldPlaces, Homonyms homonyms) {
        this.reconciliationEntities = reconciliationEntities;
        this.worldPlaces = worldPlaces;
        this.homonyms = homonyms;
    }

    CandidateDocument.Result reconcile(ReconciliationQuery reconciliationQuery) {
        Map<ThingId, Described> found = new LinkedHashMap<>();
        Set<ThingKind> kinds = EntityType.allKinds().stream()
                .filter(reconciliationQuery::admits)
                .collect(Collectors.toSet());
        add(found, reconciliationEntities.byId(ids(reconciliationQuery)).values());
        names(reconciliationQuery)
                .forEach(
                        name -> add(found, reconciliationEntities.named(LooseNameSearch.of(name), kinds, 0, COMPARED)));
        List<Entity> compared = found.values().stream().map(Described::entity).toList();
        List<EntityCandidate> ranked = Ranking.of(reconciliationQuery, compared, this::hasNamesakes);
        Map<ThingId, Described> world = worldPlaces.named(names(reconciliationQuery));
        found.keySet().forEach(world::remove);
        List<Entity> others = world.values().stream().map(Described::entity).toList();
        world.putAll(found);
        return new CandidateDocument.Result(
                Ranking.withOthers(ranked, Ranking.of(reconciliationQuery, others, this::hasNamesakes)).stream()
                        .limit(reconciliationQuery.limit())
                        .map(entityCandidate -> CandidateDocument.of(
                                entityCandidate,
                                world.get(entityCandidate.entity().id()).description()))
                        .toList());
    }

    private static void add(Map<ThingId, Described> found, Iterable<Described> more) {
        more.forEach(one -> found.putIfAbsent(one.entity().id(), one));
    }

    private static Stream<String> names(ReconciliationQuery reconciliationQuery) {
        Stream<String> written = reconciliationQuery.name().isPresent()
                ? reconciliationQuery.name().stream()
                : reconciliationQuery.given().getOrDefault(EntityProperty.NAME, List.of()).stream()
                        .map(SuppliedValue::text);
        return written.flatMap(name -> Stream.of(
                                WrittenName.abroad(name),
                                List.of(WrittenName.read(name).name()),
                                NameForm.writtenOut(name))
                        .flatMap(List::stream))
                .distinct();
    }

    /** Ids that the row names its thing by: instead of a name, or as a code of it. */
    private static List<ThingId> ids(ReconciliationQuery reconciliationQuery) {
        Stream<String> given = Stream.of(EntityProperty.CODE, EntityProperty.WIKIDATA)
                .flatMap(entityProperty -> reconciliationQuery.given().getOrDefault(entityProperty, List.of()).stream())
                .map(SuppliedValue::text)
                .flatMap(code -> Stream.of(code, code.replaceFirst(".*/", "")));
        return Stream.concat(reconciliationQuery.name().stream(), given)
                .map(String::strip)
                .flatMap(text ->
                        Stream.concat(EntityId.parse(text).stream(), AuthorityCode.orCountryNamed(text).stream()))
                .distinct()
                .toList();
    }

    private boolean hasNamesakes(Entity place, String name, boolean inItsCountry) {
        Optional<String> country = place.values(EntityProperty.COUNTRY).stream()
                .map(entityValue -> ((EntityValue.Thing) entityValue).id().value())
                .findFirst();
        Optional<Point> own = place.values(EntityProperty.COORDINATES).stream()
                .map(entityValue -> ((EntityValue.Position) entityValue).point())
                .findFirst();
        return homonyms.areThere(name, inItsCountry ? country : Optional.empty(), own, country.orElse(""));
    }
}
