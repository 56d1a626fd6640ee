package nl.stedenband.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.matching.evidence.Publications;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.Thresholds;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Makes evidence that fits on a page: municipalities {@code gm0001 …}, places {@code Q1 …} in countries of two letters. */
final class SmallEvidence {
    static final LocalDate DAY = LocalDate.of(2010, 6, 30);
    static final Topic PROVINCE = new Topic(ThingId.of(ThingKind.PROVINCE, "pv27"), "Noord-Holland");
    static final Topic WASTE = new Topic(ThingId.of(ThingKind.THEME, "waste"), "waste");
    static final Topic NETWORK = new Topic(ThingId.of(ThingKind.NETWORK, "net"), "Net");
    static final PlaceKnowledge PLACES = new PlaceKnowledge(
            Map.of(
                    ThingId.country("GH"), "west-africa",
                    ThingId.country("BJ"), "west-africa",
                    ThingId.country("IL"), "west-asia",
                    ThingId.country("JO"), "arab-asia",
                    ThingId.country("PS"), "arab-asia",
                    ThingId.country("TR"), "west-asia",
                    ThingId.country("PL"), "eastern-europe"),
            Map.of(
                    ThingId.country("BJ"), Set.of("fr"),
                    ThingId.country("GH"), Set.of("en"),
                    ThingId.country("SR"), Set.of("nl")),
            Map.of("country/PL", "Polen"),
            Map.of());
    static final Thresholds THRESHOLDS = new Thresholds(50, 100, 20, 250, 1, 5, 100_000, 10, 0.25, 0.8, 0.3, 0.5);

    private final List<Town> towns = new ArrayList<>();
    private final List<KnownTie> ties = new ArrayList<>();
    private final List<ResidentsLink> links = new ArrayList<>();
    private final List<Residents> residents = new ArrayList<>();
    private final List<KnownMembership> memberships = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** Rules weigh in the proportions that are given, and those that aren't named nothing. */
    static Rules rules(Map<String, Double> weights) {
        Map<String, Double> all = new LinkedHashMap<>();
        RuleBook.names().forEach(name -> all.put(name, weights.getOrDefault(name, 0.0)));
        return Rules.of("test", all, THRESHOLDS);
    }

    /** Every rule weighs something of its own. */
    static Rules rules() {
        Map<String, Double> weights = new LinkedHashMap<>();
        RuleBook.names().forEach(name -> weights.put(name, 1.0 + weights.size()));
        return rules(weights);
    }

    static ThingId town(int number) {
        return ThingId.municipality("gm%04d".formatted(number));
    }

    /** A place on the meridian of its country, so many hundredths of a degree from the equator: 1.1 km each. */
    static PartyAbroad place(int number, String country, double hundredths) {
        return new PartyAbroad(
                ThingId.partnerCity("Q" + number),
                "Place " + number,
                Optional.of(new Topic(ThingId.country(country), country)),
                Optional.of(new Point(hundredths / 100, country.charAt(0))),
                Optional.of(new Figure(20_000, "2010", List.of("places#" + number))));
    }

    static Partner asking(PartyAbroad partyAbroad) {
        Topic country = partyAbroad.country().orElseThrow();
        return new Partner(
                Optional.of(partyAbroad.id()),
                partyAbroad.name(),
                country.id(),
                country.name(),
                partyAbroad.point(),
                partyAbroad.population().map(Figure::value),
                List.of("places"));
    }

    static Request request(PartyAbroad partyAbroad) {
        return Request.by(asking(partyAbroad));
    }

    SmallEvidence town(int number, long population) {
        Optional<Figure> figure =
                population == 0 ? Optional.empty() : Optional.of(new Figure(population, "2010", List.of("cbs")));
        towns.add(new Town(
                town(number),
                "Town " + number,
                figure,
                Optional.of(new Point(52 + number / 10.0, 5)),
                Optional.of(PROVINCE),
                List.of("cbs")));
        return this;
    }

    static KnownTie tie(int town, PartyAbroad partyAbroad, String status) {
        return tie(
                town,
                partyAbroad,
                new KnownTie.Course(
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DAY.toEpochDay()),
                        List.of(),
                        Optional.empty()));
    }

    static KnownTie tie(int town, PartyAbroad partyAbroad, KnownTie.Course course) {
        String kin =
                "municipality/" + town(town).value() + '+' + partyAbroad.id().key();
        return new KnownTie(
                "p-%016x".formatted((long) kin.hashCode() & 0xffffffffL),
                kin,
                town(town),
                partyAbroad,
                Optional.empty(),
                course,
                new KnownTie.About(List.of(new Mention(WASTE, List.of("vng#1"), List.of())), List.of(), List.of()),
                List.of("list#" + town + partyAbroad.id()));
    }

    /** The same tie, about something else. */
    static KnownTie about(KnownTie.About about, KnownTie tie) {
        return new KnownTie(
                tie.partnership(),
                tie.kin(),
                tie.town(),
                tie.place(),
                tie.inheritedFrom(),
                tie.course(),
                about,
                tie.sources());
    }

    SmallEvidence tie(int town, PartyAbroad partyAbroad) {
        return with(tie(town, partyAbroad, "certain"));
    }

    SmallEvidence with(KnownTie knownTie) {
        ties.add(knownTie);
        return this;
    }

    SmallEvidence link(int town, PartyAbroad partyAbroad) {
        KnownTie knownTie = tie(town, partyAbroad, "certain");
        links.add(new ResidentsLink(
                town(town), partyAbroad, knownTie.kin(), List.of(knownTie.partnership()), "direct", List.of("ncdo#2")));
        return this;
    }

    SmallEvidence residents(int town, String country, long number) {
        ThingId land = ThingId.country(country);
        residents.add(new Residents(
                town(town), new Topic(land, country), Set.of(land), number, false, 2010, List.of("cbs#origin")));
        return this;
    }

    SmallEvidence member(ThingId member) {
        memberships.add(new KnownMembership(member, NETWORK, List.of("net#members")));
        return this;
    }

    SmallEvidence remark(String type, String text, ThingId... subjects) {
        return remark(type, text, "2010", subjects);
    }

    SmallEvidence remark(String type, String text, String seen, ThingId... subjects) {
        return with(new Remark(
                type,
                text,
                "",
                List.of(),
                Set.of(subjects),
                Optional.empty(),
                Optional.of(Edtf.parse(seen)),
                DAY.toEpochDay(),
                Optional.of(Edtf.parse("2010")),
                List.of("vng#" + type)));
    }

    SmallEvidence with(Remark remark) {
        remarks.add(remark);
        return this;
    }

    /** All that was gathered here beside what is there. */
    MatchingEvidence allAddedTo(MatchingEvidence there) {
        List<KnownTie> all = new ArrayList<>(there.ties());
        all.addAll(ties);
        return addedTo(there, all);
    }

    /** What was gathered here beside what is there, with these ties. */
    MatchingEvidence addedTo(MatchingEvidence there, List<KnownTie> all) {
        List<ResidentsLink> moreLinks = new ArrayList<>(there.links());
        moreLinks.addAll(links);
        List<Remark> moreRemarks = new ArrayList<>(there.remarks());
        moreRemarks.addAll(remarks);
        return new MatchingEvidence(
                there.asOf(),
                there.towns(),
                all,
                moreLinks,
                there.residents(),
                there.memberships(),
                moreRemarks,
                there.capacities(),
                there.publications(),
                there.places());
    }

    MatchingEvidence build() {
        return new MatchingEvidence(
                DAY,
                towns,
                ties,
                links,
                residents,
                memberships,
                remarks,
                List.of(
                        new Capacity(0, 50_000, 10, List.of("vng#4.4")),
                        new Capacity(50_000, Long.MAX_VALUE, 150, List.of("vng#4.4"))),
                new Publications(
                        Map.of("vng", DAY.toEpochDay() + 1, "ncdo", DAY.toEpochDay() - 1),
                        Map.of("vng", Edtf.parse("2010"), "ncdo", Edtf.parse("2010")),
                        Map.of(
                                "council", SourceRank.OWN_WORD,
                                "paper", SourceRank.PRESS,
                                "list", SourceRank.ENCYCLOPAEDIA)),
                PLACES);
    }
}
