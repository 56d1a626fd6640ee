package nl.stedenband.web.place;

import io.micronaut.data.model.Page;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Country;
import nl.stedenband.graph.place.DetailOfTies;
import nl.stedenband.graph.place.ResidentsOfTown;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.OtherNames;
import nl.stedenband.web.thing.PageSection;
import nl.stedenband.web.thing.TieTallies;
import nl.stedenband.web.thing.TimelineView;

/**
 * A country with the ties that it, or a place in it, is a party to.
 *
 * @param tallies over all ties
 * @param page of the ties
 * @param shown the ties of that page, parted
 * @param subjects what each tie of the page has to do with, by the id of the partnership
 * @param details of all ties
 * @param timeline of the ties of the page
 */
public record CountryPage(
        Country country,
        PageViewpoint seen,
        TieTallies tallies,
        Page<Tie> page,
        NowAndBefore<Tie> shown,
        Map<String, List<Named>> subjects,
        List<DetailOfTies> details,
        List<ResidentsOfTown> residents,
        TimelineView timeline,
        Downloads downloads) {

    public List<String> otherNames() {
        return OtherNames.of(country.names(), country.name());
    }

    /** What ties have to do with, of a kind. */
    public List<DetailOfTies> detailsOf(String kind) {
        return details.stream()
                .filter(detail -> detail.thing().kind().equals(kind))
                .toList();
    }

    public boolean hasEstimates() {
        return residents.stream().anyMatch(ResidentsOfTown::estimate);
    }

    public List<PageSection> contents() {
        return List.of(
                new PageSection("ties", "ties", tallies.now()),
                new PageSection("before", "before", tallies.before()),
                new PageSection("residents", "residents", residents.size()));
    }
}
