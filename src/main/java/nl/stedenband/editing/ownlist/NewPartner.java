package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.ThingId;

/** Reads with whom a tie is that somebody added: a place by its name or its id, and the country in which it lies. */
final class NewPartner {
    private static final ThingId HERE = ThingId.country("NL");

    private final Names names;
    private final Function<String, Optional<ThingId>> countries;
    private final Function<ThingId, Optional<NamedThing>> places;

    /**
     * @param countries the one with that code or name
     * @param places the one with that id
     */
    NewPartner(
            Names names,
            Function<String, Optional<ThingId>> countries,
            Function<ThingId, Optional<NamedThing>> places) {
        this.names = names;
        this.countries = countries;
        this.places = places;
    }

    /** Nothing where something is wrong, which is told. */
    Optional<OtherParty> read(SentRow row) {
        String name = row.required(PARTNER);
        row.required(COUNTRY);
        Optional<ThingId> country = row.value(COUNTRY, this::abroad);
        Optional<ThingId> id = ThingId.parse(Kind.PARTNER_CITY, name);
        if (id.isEmpty()) {
            return country.map(in -> OtherParty.called(new Text(name, name), in.value()));
        }
        Optional<NamedThing> place = places.apply(id.get());
        if (place.isEmpty()) {
            row.wrong(PARTNER, Fault.NOT_THERE, name);
        }
        return place.flatMap(found -> country.filter(in -> isIn(in, found, row))
                .map(in -> OtherParty.known(
                        new Named(Kind.PARTNER_CITY.word(), found.id(), found.name()), names, in.value())));
    }

    /** An id with a slip of the pen is that of another place, most often in another country. */
    private static boolean isIn(ThingId country, NamedThing place, SentRow row) {
        boolean isThere = place.country() == null || place.country().equals(country.value());
        if (!isThere) {
            row.wrong(
                    COUNTRY,
                    Fault.LIES_ELSEWHERE,
                    row.written(COUNTRY),
                    "%s (%s)".formatted(place.name(), place.id()),
                    place.country());
        }
        return isThere;
    }

    private ThingId abroad(String written) {
        ThingId country = countries.apply(written).orElseThrow(() -> new InvalidValue(Fault.NO_COUNTRY, written));
        if (country.equals(HERE)) {
            throw new InvalidValue(Fault.NOT_ABROAD);
        }
        return country;
    }
}
