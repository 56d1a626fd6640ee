package nl.stedenband.desk.shortlist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Place;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.ThingId;

/**
 * Finds who asks: in the registry by id, or by name and country; else in the gazetteer, which may know where it lies. Who is nowhere
 * known may ask too.
 */
final class PartnerReading {
    private final PlacesAbroad places;
    private final PlacesOfTheWorld world;
    private final List<Mistake> mistakes;
    private final List<Text> cautions;

    /**
     * @param mistakes gets a line for what can't be found
     * @param cautions gets a line for what isn't known
     */
    PartnerReading(PlacesAbroad places, PlacesOfTheWorld world, List<Mistake> mistakes, List<Text> cautions) {
        this.places = places;
        this.world = world;
        this.mistakes = mistakes;
        this.cautions = cautions;
    }

    /** Nothing where it isn't found, or could be several. */
    Optional<Partner> read(AskedShortlist.Asker asker) {
        if (asker.id().isPresent()) {
            Optional<PlacesAbroad.Known> place = places.find(asker.id().get());
            if (place.isEmpty()) {
                mistakes.add(new Mistake(
                        "partner", Fault.NOT_THERE.with(asker.id().get().value())));
            }
            return place.flatMap(this::located);
        }
        String name = asker.country().orElse("");
        Optional<PlacesAbroad.Known> country = places.country(name);
        if (country.isEmpty()) {
            mistakes.add(new Mistake("partner.country", Fault.NO_COUNTRY.with(name)));
        }
        return country.flatMap(
                land -> asker.name().map(place -> named(place, land.place())).orElseGet(() -> located(land)));
    }

    private Optional<Partner> named(String name, Place country) {
        List<PlacesAbroad.Known> found = places.named(name, country.id());
        if (found.size() == 1) {
            return located(found.get(0));
        }
        if (found.size() > 1) {
            mistakes.add(new Mistake("partner.name", Fault.FITS_SEVERAL.with(name, found.size())));
            return Optional.empty();
        }
        List<PlacesOfTheWorld.Entry> entries = world.named(name, country.id());
        if (entries.size() == 1) {
            return Optional.of(ofGazetteer(Optional.empty(), name, country, entries.get(0), List.of()));
        }
        cautions.add(new Text(
                "The registry doesn't know %s, nor where it lies: nothing is judged by distance.".formatted(name),
                "Het register kent %s niet, en weet niet waar het ligt: niets is naar afstand beoordeeld."
                        .formatted(name)));
        return Optional.of(new Partner(
                Optional.empty(), name, country.id(), country.name(), Optional.empty(), Optional.empty(), List.of()));
    }

    /** A place of the registry; where no source says where it lies, the gazetteer may. */
    private Optional<Partner> located(PlacesAbroad.Known found) {
        Place place = found.place();
        if (place.id().kind() == Kind.COUNTRY) {
            return Optional.of(new Partner(
                    Optional.of(place.id()),
                    place.name(),
                    place.id(),
                    place.name(),
                    Optional.empty(),
                    Optional.empty(),
                    found.sources()));
        }
        if (place.country().isEmpty()) {
            mistakes.add(new Mistake("partner.country", Fault.MISSING.with()));
            return Optional.empty();
        }
        Topic country = place.country().get();
        if (place.point().isEmpty()) {
            List<PlacesOfTheWorld.Entry> entries = world.named(place.name(), country.id());
            if (entries.size() == 1) {
                Place land =
                        new Place(country.id(), country.name(), Optional.empty(), Optional.empty(), Optional.empty());
                return Optional.of(
                        ofGazetteer(Optional.of(place.id()), place.name(), land, entries.get(0), found.sources()));
            }
            cautions.add(new Text(
                    "No source says where %s lies: nothing is judged by distance.".formatted(place.name()),
                    "Geen bron zegt waar %s ligt: niets is naar afstand beoordeeld.".formatted(place.name())));
        }
        return Optional.of(new Partner(
                Optional.of(place.id()),
                place.name(),
                country.id(),
                country.name(),
                place.point(),
                place.population().map(Figure::value),
                found.sources()));
    }

    private static Partner ofGazetteer(
            Optional<ThingId> id, String name, Place country, PlacesOfTheWorld.Entry entry, List<String> sources) {
        return new Partner(
                id,
                name,
                country.id(),
                country.name(),
                Optional.of(entry.point()),
                entry.population() > 0 ? Optional.of(entry.population()) : Optional.empty(),
                Stream.concat(sources.stream(), Stream.of(entry.source())).toList());
    }
}
