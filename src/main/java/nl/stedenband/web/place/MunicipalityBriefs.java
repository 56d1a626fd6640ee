package nl.stedenband.web.place;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.desk.call.CallState;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.graph.partnership.DetailOf;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourceQueries.TitledSource;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.ListExcerpt;
import nl.stedenband.web.place.MunicipalityBriefPage.SourceCount;
import nl.stedenband.web.place.MunicipalityBriefPage.ThemeCount;
import nl.stedenband.web.thing.NowAndBefore;

/** Chooses what there is room for on the brief of a municipality. */
@Singleton
final class MunicipalityBriefs {
    private static final int MOST_TIES = 30;
    private static final int MOST_NETWORKS = 12;
    private static final int MOST_ORIGINS = 10;
    private static final int MOST_THEMES = 12;
    private static final int MOST_CALLS = 4;
    private static final int MOST_SOURCES = 10;

    private static final Set<String> SURE = Set.of("certain", "confirmed");

    /** From what is surest to what is least so. */
    private static final List<String> SURENESS = List.of("certain", "confirmed", "possible", "contradicted");

    private final MunicipalityQueries municipalities;
    private final PartnershipQueries partnerships;
    private final SourceQueries sources;
    private final Calls calls;

    MunicipalityBriefs(
            MunicipalityQueries municipalities, PartnershipQueries partnerships, SourceQueries sources, Calls calls) {
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.sources = sources;
        this.calls = calls;
    }

    MunicipalityBriefPage of(Municipality municipality, Viewpoint viewpoint) {
        String id = municipality.id();
        List<Tie> ties = NowAndBefore.of(municipalities.ties(id, viewpoint.withAll()), Tie::status).now().stream()
                .sorted(Comparator.comparingInt((Tie tie) -> SURENESS.indexOf(tie.status()))
                        .thenComparing(tie -> tie.inheritedFrom() != null)
                        .thenComparing(MunicipalityBriefs::lastTold, Comparator.reverseOrder()))
                .toList();
        List<Membership> networks = NowAndBefore.of(
                        municipalities.networks(id, viewpoint.withAll()), Membership::status)
                .now();
        List<Origin> origins = municipalities.origins(id, viewpoint).stream()
                .filter(origin -> origin.residents() != null)
                .sorted(Comparator.comparing(Origin::residents).reversed())
                .toList();
        return new MunicipalityBriefPage(
                municipality,
                viewpoint,
                ListExcerpt.of(ties, MOST_TIES),
                ties.stream().filter(tie -> SURE.contains(tie.status())).count(),
                ListExcerpt.of(networks, MOST_NETWORKS),
                ListExcerpt.of(origins, MOST_ORIGINS),
                ListExcerpt.of(themes(ties, viewpoint), MOST_THEMES),
                ListExcerpt.of(
                        calls.listPublic().stream()
                                .filter(call -> calls.state(call) == CallState.OPEN)
                                .toList(),
                        MOST_CALLS),
                ListExcerpt.of(sources(ties), MOST_SOURCES));
    }

    /** The last day of which a source says that it stood, or its begin. */
    private static String lastTold(Tie tie) {
        return Objects.requireNonNullElse(tie.lastSeen(), Objects.requireNonNullElse(tie.since(), ""));
    }

    private List<ThemeCount> themes(List<Tie> ties, Viewpoint viewpoint) {
        List<String> ids = ties.stream().map(Tie::partnership).distinct().toList();
        Map<Named, Long> counts = ids.isEmpty()
                ? Map.of()
                : partnerships.detailsOf(ids, viewpoint).stream()
                        .map(DetailOf::thing)
                        .filter(thing -> thing.kind().equals(ThingKind.THEME.word()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(counted -> new ThemeCount(counted.getKey(), counted.getValue()))
                .sorted(Comparator.comparingLong(ThemeCount::ties).reversed().thenComparing(counted -> counted.theme()
                        .id()))
                .toList();
    }

    private List<SourceCount> sources(List<Tie> ties) {
        Map<String, String> titles =
                sources.ofTies().stream().collect(Collectors.toMap(TitledSource::id, TitledSource::title));
        return ties.stream()
                .flatMap(tie -> tie.sources().stream()
                        .map(reference -> reference.replaceFirst("#.*", ""))
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(counted -> SourceCount.of(counted, titles))
                .sorted(Comparator.comparingLong(SourceCount::ties).reversed().thenComparing(SourceCount::id))
                .toList();
    }
}
