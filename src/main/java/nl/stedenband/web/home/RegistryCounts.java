package nl.stedenband.web.home;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.partnership.MapCriteria;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.place.MunicipalityCriteria;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.map.PageMaps;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.quality.LatestRun;

/** Counts what the registry holds, as the lists count it that the numbers lead to. */
@Singleton
final class RegistryCounts {
    private static final Pageable COUNT = Pageable.from(0, 1);

    private final Things things;
    private final ImportRunQueries imports;
    private final LatestRun latest;
    private final PageMaps maps;
    private final RegistryClock clock;
    private final DatasetMarkup markup;

    RegistryCounts(
            Things things,
            ImportRunQueries imports,
            LatestRun latest,
            PageMaps maps,
            RegistryClock clock,
            DatasetMarkup markup) {
        this.things = things;
        this.maps = maps;
        this.imports = imports;
        this.latest = latest;
        this.clock = clock;
        this.markup = markup;
    }

    /** What is counted. */
    @Singleton
    record Things(
            MunicipalityQueries municipalities,
            PartnershipQueries partnerships,
            NetworkQueries networks,
            SourceQueries sources) {}

    HomePage page(PageContext pageContext) {
        Viewpoint now = Viewpoint.at(clock.read());
        List<HomePage.Number> numbers = List.of(
                number(
                        pageContext.to("municipalities") + "?current=true",
                        "municipalities",
                        things.municipalities()
                                .list(NameSearch.ANYTHING, MunicipalityCriteria.of(null, true), now, COUNT)),
                number(
                        pageContext.to("partnerships"),
                        "partnerships",
                        things.partnerships().list(NameSearch.ANYTHING, PartnershipCriteria.ANY, now, COUNT)),
                number(
                        pageContext.to("partnerships") + "?status=all",
                        "all-partnerships",
                        things.partnerships().list(NameSearch.ANYTHING, PartnershipCriteria.ANY, now.withAll(), COUNT)),
                number(
                        pageContext.to("networks"),
                        "networks",
                        things.networks().list(NameSearch.ANYTHING, null, COUNT)),
                number(pageContext.to("sources"), "sources", things.sources().list(null, null, COUNT)));
        return new HomePage(
                now.asOf(),
                numbers,
                maps.of(MapCriteria.ANY, now, pageContext),
                StartingPoints.of(pageContext),
                imports.reference().orElse(""),
                latest.startedAt(),
                markup.of(pageContext));
    }

    private static HomePage.Number number(String address, String text, Page<?> counted) {
        return new HomePage.Number(text, address, counted.getTotalSize());
    }
}
