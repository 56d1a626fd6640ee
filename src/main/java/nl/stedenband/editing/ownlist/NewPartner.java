package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Reads with whom a tie is that somebody added: a place by its name or its id, and the country in which it lies. */
final class NewPartner {
    private static final ThingId HERE = ThingId.country("NL");

    private final ListedNames listedNames;
    private final Function<String, Optional<ThingId>> countries;
    private final Function<ThingId, Optional<NamedThing>> places;

    /**
     * @param countries the one with that code or name
     * @param places the one with that id
     */
    NewPartner(
            ListedNames listedNames,
            Function<String, Optional<ThingId>> countries,
            Function<ThingId, Optional<NamedThing>> places) {
        this.listedNames = listedNames;
        this.countries = countries;
        this.places = places;
    }

    /** Nothing where something is wrong, which is told. */
    Optional<OtherParty> read(SentRow row) {
        String name = row.required(PARTNER);
        row.required(COUNTRY);
        Optional<ThingId> country = row.value(COUNTRY, this::abroad);
        Optional<ThingId> id = ThingId.parse(ThingKind.PARTNER_CITY, name);
        if (id.isEmpty()) {
            return country.map(in -> OtherParty.called(new BilingualText(name, name), in.value()));
        }
        Optional<NamedThing> place = places.apply(id.get());
        if (place.isEmpty()) {
            row.wrong(PARTNER, ParameterFault.NOT_THERE, name);
        }
        return place.flatMap(found -> country.filter(in -> isIn(in, found, row))
                .map(in -> OtherParty.known(
                        new Named(ThingKind.PARTNER_CITY.word(), found.id(), found.name()), listedNames, in.value())));
    }

    /** An id with a slip of the pen is that of another place, most often in another country. */
    private static boolean isIn(ThingId country, NamedThing place, SentRow row) {
        boolean isThere = place.country() == null || place.country().equals(country.value());
        if (!isThere) {
            row.wrong(
                    COUNTRY,
                    ParameterFault.LIES_ELSEWHERE,
                    row.written(COUNTRY),
                    "%s (%s)".formatted(place.name(), place.id()),
                    place.country());
        }
        return isThere;
    }

    private ThingId abroad(String written) {
        ThingId country =
                countries.apply(written).orElseThrow(() -> new InvalidValue(ParameterFault.NO_COUNTRY, written));
        if (country.equals(HERE)) {
            throw new InvalidValue(ParameterFault.NOT_ABROAD);
        }
        return country;
    }
}
