package nl.stedenband.listing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Looks up the things that lists belong to. */
@Singleton
final class ListOwners {
    private final PlaceQueries places;
    private final OtherQueries others;
    private final Thesaurus thesaurus;

    ListOwners(PlaceQueries places, OtherQueries others, Thesaurus thesaurus) {
        this.places = places;
        this.others = others;
        this.thesaurus = thesaurus;
    }

    @Singleton
    record PlaceQueries(MunicipalityQueries municipalities, PartnerCityQueries cities, CountryQueries countries) {}

    @Singleton
    record OtherQueries(
            NetworkQueries networks, PartnershipQueries partnerships, SourceQueries sources, EntryQueries things) {}

    /**
     * From where the list of a thing is looked at.
     *
     * @throws NotInRegistry when there is no such thing
     * @throws GivenUpId when another id counts now
     */
    Viewpoint lookedAtFrom(ListName list, String id, Viewpoint viewpoint) {
        switch (list.owner()) {
            case NOBODY -> {}
            case THING -> {
                ThingKind thingKind = kind(list.collection());
                boolean isConcept =
                        thingKind == ThingKind.THEME && thesaurus.ofWord(id).isPresent();
                if (!isConcept) {
                    get(thingKind, id, known -> others.things()
                            .find(ThingId.of(thingKind, known).key()));
                }
            }
            case MUNICIPALITY -> {
                return get(ThingKind.MUNICIPALITY, id, places.municipalities()::find)
                        .lookedAtFrom(viewpoint);
            }
            case PARTNER_CITY -> {
                String canonical = get(ThingKind.PARTNER_CITY, id, places.cities()::canonical);
                if (!canonical.equals(id)) {
                    throw new GivenUpId(list.collection() + '/' + canonical + '/' + list.child());
                }
            }
            case COUNTRY -> get(ThingKind.COUNTRY, id, places.countries()::find);
            case NETWORK -> get(ThingKind.NETWORK, id, others.networks()::find);
            case PARTNERSHIP ->
                get(ThingKind.PARTNERSHIP, id, known -> others.partnerships().find(known, viewpoint));
            case SOURCE ->
                others.sources()
                        .find(id)
                        .orElseThrow(() -> new NotInRegistry("There is no source '%s' in the registry.".formatted(id)));
        }
        return viewpoint;
    }

    private static ThingKind kind(String collection) {
        for (ThingKind thingKind : ThingKind.values()) {
            if (thingKind.collection().equals(Optional.of(collection))) {
                return thingKind;
            }
        }
        throw new IllegalArgumentException(collection);
    }

    private static <T> T get(ThingKind thingKind, String id, Function<String, Optional<T>> find) {
        return ThingId.parse(thingKind, id)
                .flatMap(parsed -> find.apply(parsed.value()))
                .orElseThrow(() ->
                        new NotInRegistry("There is no %s '%s' in the registry.".formatted(thingKind.inWords(), id)));
    }
}
