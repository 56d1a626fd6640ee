package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.graph.matching.MatchingQueries;
import nl.stedenband.graph.matching.MatchingQueries.DetailRow;
import nl.stedenband.graph.matching.MatchingQueries.PublicationRow;
import nl.stedenband.graph.matching.MatchingQueries.RemarkRow;
import nl.stedenband.graph.matching.MatchingQueries.ResidentsRow;
import nl.stedenband.graph.matching.MatchingQueries.TieRow;
import nl.stedenband.graph.matching.MatchingQueries.TownRow;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Publications;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Makes evidence of what the graph holds, seen from a viewpoint. */
@Singleton
final class EvidenceReader {
    private final MatchingQueries queries;

    EvidenceReader(MatchingQueries queries) {
        this.queries = queries;
    }

    PlacesAbroad places() {
        return new PlacesAbroad(queries.places());
    }

    MatchingEvidence read(Viewpoint viewpoint, PlacesAbroad places) {
        Map<String, KnownTie.About> about = about(queries.details(viewpoint));
        return new MatchingEvidence(
                viewpoint.asOf(),
                queries.towns(viewpoint).stream().map(EvidenceReader::town).toList(),
                queries.ties(viewpoint).stream()
                        .map(row -> tie(row, places, about, viewpoint.asOf()))
                        .toList(),
                queries.links(viewpoint).stream()
                        .map(row -> new ResidentsLink(
                                ThingId.ofKey(row.town()),
                                places.get(row.place()),
                                kin(row.unit()),
                                row.partnerships(),
                                row.degree(),
                                row.sources()))
                        .toList(),
                queries.residents(viewpoint).stream()
                        .map(EvidenceReader::residents)
                        .toList(),
                queries.memberships(viewpoint).stream()
                        .map(row -> new KnownMembership(
                                ThingId.ofKey(row.member()), PlacesAbroad.topic(row.network()), row.sources()))
                        .toList(),
                queries.remarks(viewpoint).stream().map(EvidenceReader::remark).toList(),
                SizeClasses.read(queries.capacities(SizeClasses.TABLE)),
                new Publications(queries.publications().stream()
                        .collect(Collectors.toMap(PublicationRow::source, PublicationRow::day))));
    }

    private static Town town(TownRow row) {
        return new Town(
                ThingId.ofKey(row.key()),
                row.name(),
                Optional.ofNullable(row.population())
                        .map(number -> new Figure(
                                number, Optional.ofNullable(row.populationOn()).orElse(""), row.sources())),
                PlacesAbroad.point(row.latitude(), row.longitude()),
                Optional.ofNullable(row.province()).map(PlacesAbroad::topic),
                row.sources());
    }

    private static KnownTie tie(TieRow row, PlacesAbroad places, Map<String, KnownTie.About> about, LocalDate asOf) {
        return new KnownTie(
                row.partnership(),
                kin(row.unit()),
                ThingId.ofKey(row.town()),
                places.get(row.place()),
                Optional.ofNullable(row.inheritedFrom()).map(ThingId::municipality),
                new KnownTie.Course(row.status(), Optional.ofNullable(row.since()), seen(row, asOf)),
                about.getOrDefault(row.partnership(), KnownTie.About.NOTHING),
                row.sources());
    }

    /** The day of the nearest sighting that is nearest to the day that is asked for. */
    private static Optional<Long> seen(TieRow row, LocalDate asOf) {
        return row.nearMin() == null || row.nearMax() == null
                ? Optional.empty()
                : Optional.of(Math.min(Math.max(asOf.toEpochDay(), row.nearMin()), row.nearMax()));
    }

    /** A unit names the sort, the family of kinds, and all parties with their kin. */
    private static String kin(String unit) {
        return unit.split(":", 3)[2];
    }

    private static Map<String, KnownTie.About> about(List<DetailRow> rows) {
        Map<String, List<DetailRow>> byPartnership =
                rows.stream().collect(Collectors.groupingBy(DetailRow::partnership));
        Map<String, KnownTie.About> about = new HashMap<>();
        byPartnership.forEach((partnership, details) -> about.put(
                partnership,
                new KnownTie.About(mentions(details, ThingKind.THEME), mentions(details, ThingKind.PROGRAMME))));
        return about;
    }

    private static List<Mention> mentions(List<DetailRow> rows, ThingKind thingKind) {
        List<Mention> mentions = new ArrayList<>();
        for (DetailRow row : rows) {
            Mention mention = new Mention(PlacesAbroad.topic(row.thing()), row.sources());
            if (mention.topic().id().kind() == thingKind) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static Residents residents(ResidentsRow row) {
        return new Residents(
                ThingId.ofKey(row.town()),
                PlacesAbroad.topic(row.area()),
                row.countries().stream().map(ThingId::ofKey).collect(Collectors.toSet()),
                row.residents(),
                row.estimate(),
                row.year(),
                row.sources());
    }

    private static Remark remark(RemarkRow row) {
        Optional<EdtfInterval> held = Optional.ofNullable(row.held()).map(EdtfInterval::parse);
        DayRange seen = Optional.ofNullable(row.seen())
                .map(time -> Edtf.parse(time).possible())
                .orElse(new DayRange(row.saidBy(), row.saidBy()));
        long since = held.flatMap(EdtfInterval::begin)
                .map(begin -> begin.possible().min())
                .orElse(seen.min());
        return new Remark(
                row.type(),
                row.text(),
                row.subjects().stream().map(ThingId::ofKey).collect(Collectors.toSet()),
                held,
                new DayRange(Math.min(since, seen.min()), seen.max()),
                row.sources());
    }
}
