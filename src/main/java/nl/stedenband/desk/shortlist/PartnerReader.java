package nl.stedenband.desk.shortlist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * Finds who asks: in the registry by id, or by name and country; else in the gazetteer, which may know where it lies. Who is nowhere
 * known may ask too.
 */
final class PartnerReader {
    private final PlacesAbroad places;
    private final PlacesOfTheWorld world;
    private final List<Mistake> mistakes;
    private final List<BilingualText> cautions;

    /**
     * @param mistakes gets a line for what can't be found
     * @param cautions gets a line for what isn't known
     */
    PartnerReader(PlacesAbroad places, PlacesOfTheWorld world, List<Mistake> mistakes, List<BilingualText> cautions) {
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
                        "partner",
                        ParameterFault.NOT_THERE.with(asker.id().get().value())));
            }
            return place.flatMap(this::located);
        }
        String name = asker.country().orElse("");
        Optional<PlacesAbroad.Known> country = places.country(name);
        if (country.isEmpty()) {
            mistakes.add(new Mistake(
                    "partner.country",
                    name.isEmpty() ? ParameterFault.MISSING.with() : ParameterFault.NO_COUNTRY.with(name)));
        }
        return country.flatMap(
                land -> asker.name().map(place -> named(place, land.place())).orElseGet(() -> located(land)));
    }

    private Optional<Partner> named(String name, PartyAbroad country) {
        List<PlacesAbroad.Known> found = places.named(name, country.id());
        if (found.size() == 1) {
            return located(found.get(0));
        }
        if (found.size() > 1) {
            mistakes.add(new Mistake(
                    "partner.name",
                    ParameterFault.fitsSeveral(
                            name,
                            found.stream()
                                    .map(one -> "%s (%s)"
                                            .formatted(
                                                    one.place().name(),
                                                    one.place().id().value()))
                                    .toList())));
            return Optional.empty();
        }
        List<PlacesOfTheWorld.Entry> entries = world.named(name, country.id());
        if (entries.size() == 1) {
            return Optional.of(ofGazetteer(Optional.empty(), name, country, entries.get(0), List.of()));
        }
        cautions.add(BilingualText.of("shortlist.caution.unknown-place", name));
        return Optional.of(new Partner(
                Optional.empty(), name, country.id(), country.name(), Optional.empty(), Optional.empty(), List.of()));
    }

    /** A place of the registry; where no source says where it lies, the gazetteer may. */
    private Optional<Partner> located(PlacesAbroad.Known found) {
        PartyAbroad partyAbroad = found.place();
        if (partyAbroad.id().kind() == ThingKind.COUNTRY) {
            return Optional.of(new Partner(
                    Optional.of(partyAbroad.id()),
                    partyAbroad.name(),
                    partyAbroad.id(),
                    partyAbroad.name(),
                    Optional.empty(),
                    Optional.empty(),
                    found.sources()));
        }
        if (partyAbroad.country().isEmpty()) {
            mistakes.add(new Mistake("partner.country", ParameterFault.MISSING.with()));
            return Optional.empty();
        }
        Topic country = partyAbroad.country().get();
        if (partyAbroad.point().isEmpty()) {
            List<PlacesOfTheWorld.Entry> entries = world.named(partyAbroad.name(), country.id());
            if (entries.size() == 1) {
                PartyAbroad land = new PartyAbroad(
                        country.id(), country.name(), Optional.empty(), Optional.empty(), Optional.empty());
                return Optional.of(ofGazetteer(
                        Optional.of(partyAbroad.id()), partyAbroad.name(), land, entries.get(0), found.sources()));
            }
            cautions.add(BilingualText.of("shortlist.caution.place-without-point", partyAbroad.name()));
        }
        return Optional.of(new Partner(
                Optional.of(partyAbroad.id()),
                partyAbroad.name(),
                country.id(),
                country.name(),
                partyAbroad.point(),
                partyAbroad.population().map(Figure::value),
                found.sources()));
    }

    private Partner ofGazetteer(
            Optional<ThingId> id,
            String name,
            PartyAbroad country,
            PlacesOfTheWorld.Entry entry,
            List<String> sources) {
        if (!PlaceNames.fold(name).equals(PlaceNames.fold(entry.name()))) {
            cautions.add(BilingualText.of("shortlist.caution.taken-for", name, entry.name()));
        }
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
