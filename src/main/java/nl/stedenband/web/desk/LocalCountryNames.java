package nl.stedenband.web.desk;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.web.page.PageContext;

/** What countries are called. */
@Singleton
public final class LocalCountryNames {
    private static final int ALL = 1000;
    private static final String HERE = "NL";
    private static final String KIND = "country";

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

    /** The same in the order of the alphabet, by their names in the language of a page. */
    public List<ListedCountry> abroad(PageContext pageContext) {
        return abroad().stream()
                .sorted(Comparator.comparing(
                        country -> pageContext.name(KIND, country.id(), country.name()), pageContext.alphabet()))
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
