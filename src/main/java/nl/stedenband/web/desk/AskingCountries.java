package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.naming.CountryLookup;

/** Countries by whatever people call them. */
@Singleton
final class AskingCountries {
    private final KnownNameQueries names;

    AskingCountries(KnownNameQueries names) {
        this.names = names;
    }

    /** As they are called now, for all rows of a file. */
    Lookup lookup() {
        CountryLookup countries = new CountryLookup();
        names.countries().forEach(country -> countries.add(ThingId.country(country.id()), country.names()));
        return new Lookup(countries);
    }

    /** Finds codes by names. */
    record Lookup(CountryLookup countries) {
        Optional<String> codeOf(String written) {
            return countries.find(written).map(ThingId::value);
        }
    }
}
