package nl.stedenband.web;

import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.country.Country;
import nl.stedenband.graph.partnership.Tie;

/** A country with the ties on a day that it, or a place in it, is a party to. */
public record CountryPage(Country country, Seen seen, Page<Tie> ties) {
    public List<String> otherNames() {
        return OtherNames.of(country.names(), country.name());
    }
}
