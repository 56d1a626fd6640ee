package nl.stedenband.web.desk;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;

/** What countries are called. */
@Singleton
public final class LocalCountryNames {
    private static final int ALL = 1000;
    private static final String HERE = "NL";

    private final CountryQueries countries;

    LocalCountryNames(CountryQueries countries) {
        this.countries = countries;
    }

    /** Those that are there now and can ask. */
    public List<ListedCountry> abroad() {
        return all().stream()
                .filter(country -> country.ends() == null && !country.id().equals(HERE))
                .toList();
    }

    /** Of all that ever were, by their codes. */
    public Map<String, String> byCode() {
        return all().stream().collect(Collectors.toMap(ListedCountry::id, ListedCountry::name));
    }

    private List<ListedCountry> all() {
        return countries
                .list(NameSearch.ANYTHING, null, null, Pageable.from(0, ALL))
                .getContent();
    }
}
