package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** A request in the light of the evidence: what rules and filters look up again and again, sorted once. */
public final class RequestEvidence {
    private final Request request;
    private final MatchingEvidence matchingEvidence;
    private final Thresholds thresholds;
    private final OwnTies ties;
    private final Map<ThingId, List<Remark>> remarks = new HashMap<>();
    private final Map<ThingId, List<ResidentsLink>> links = new HashMap<>();
    private final Map<ThingId, List<Residents>> residents = new HashMap<>();
    private final Map<ThingId, List<KnownMembership>> memberships = new HashMap<>();
    private final Map<ThingId, Double> kilometres = new HashMap<>();
    private final Map<ThingId, Integer> members = new HashMap<>();
    private final SupportingFacts supportingFacts = new SupportingFacts(this);

    public RequestEvidence(Request request, MatchingEvidence matchingEvidence, Thresholds thresholds) {
        this.request = request;
        this.matchingEvidence = matchingEvidence;
        this.thresholds = thresholds;
        this.ties = new OwnTies(matchingEvidence.ties());
        for (KnownTie tie : matchingEvidence.ties()) {
            PartyAbroad place = tie.place();
            kilometres.computeIfAbsent(
                    place.id(),
                    any -> isPartner(place) ? 0 : kilometres(place.point()).orElse(Double.NaN));
        }
        matchingEvidence.links().forEach(residentsLink -> add(links, residentsLink.town(), residentsLink));
        matchingEvidence.residents().forEach(figure -> add(residents, figure.town(), figure));
        for (KnownMembership membership : matchingEvidence.memberships()) {
            add(memberships, membership.member(), membership);
            members.merge(membership.network().id(), 1, Integer::sum);
        }
        matchingEvidence.remarks().stream()
                .filter(remark -> remark.holdsOn(day()))
                .forEach(remark -> remark.subjects().forEach(subject -> add(remarks, subject, remark)));
    }

    public Request request() {
        return request;
    }

    public MatchingEvidence evidence() {
        return matchingEvidence;
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** How what is known is told. */
    public SupportingFacts facts() {
        return supportingFacts;
    }

    PlaceKnowledge places() {
        return matchingEvidence.places();
    }

    TieWording wording() {
        return new TieWording(places());
    }

    Partner partner() {
        return request.partner();
    }

    /** What who asks is called. */
    BilingualText partnerName() {
        return partner()
                .id()
                .map(id -> places().named(id, partner().name()))
                .orElseGet(() -> new BilingualText(partner().name(), partner().name()));
    }

    BilingualText countryName() {
        return places().named(partner().country(), partner().countryName());
    }

    /** The day that is judged on, in days since 1970. */
    long day() {
        return matchingEvidence.asOf().toEpochDay();
    }

    /** All ties that a municipality has itself, past ones too. */
    public List<KnownTie> ties(ThingId town) {
        return ties.of(town);
    }

    /** Those that it had on the day. */
    public List<KnownTie> heldTies(ThingId town) {
        return ties.heldBy(town);
    }

    /** Of these ties one for each partner, what counts most first. */
    List<KnownTie> experience(Stream<KnownTie> some) {
        return OwnTies.onePerPartner(some.toList(), thresholds).stream()
                .sorted(Comparator.comparingDouble(thresholds::worth)
                        .reversed()
                        .thenComparing(knownTie -> knownTie.place().id()))
                .toList();
    }

    /** Its own ties, past ones too, with the country that asks or a place in it; the nearest to the partner first. */
    public List<KnownTie> tiesThere(ThingId town) {
        return ties(town).stream()
                .filter(knownTie -> knownTie.place().isIn(partner().country()))
                .sorted(Comparator.comparing((KnownTie knownTie) -> !knownTie.isHeld())
                        .thenComparingDouble(knownTie -> kilometres(knownTie).orElse(Double.MAX_VALUE)))
                .toList();
    }

    /** How far the other end of a tie lies from who asks, which may be that itself; nothing where one of the two lies nobody knows where. */
    public OptionalDouble kilometres(KnownTie knownTie) {
        double distance = kilometres.get(knownTie.place().id());
        return Double.isNaN(distance) ? OptionalDouble.empty() : OptionalDouble.of(distance);
    }

    OptionalDouble kilometres(Optional<Point> point) {
        return point.isEmpty() || partner().point().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(point.get().kilometresTo(partner().point().get()));
    }

    /** What sources say of a municipality, place or country besides ties, as it was on the day. */
    List<Remark> remarks(ThingId subject) {
        return remarks.getOrDefault(subject, List.of());
    }

    Stream<Remark> remarks(ThingId subject, String type) {
        return remarks(subject).stream().filter(remark -> remark.type().equals(type));
    }

    public List<ResidentsLink> links(ThingId town) {
        return links.getOrDefault(town, List.of());
    }

    /** Whether residents come from around who asks: from that very place, or from one within the same area. */
    public boolean isFromAround(ResidentsLink residentsLink) {
        return isPartner(residentsLink.place())
                || kilometres(residentsLink.place().point()).orElse(Double.MAX_VALUE) <= thresholds.nearKilometres();
    }

    boolean isPartner(PartyAbroad partyAbroad) {
        return partner().id().filter(partyAbroad.id()::equals).isPresent();
    }

    List<Residents> residents(ThingId town) {
        return residents.getOrDefault(town, List.of());
    }

    /** The networks that a place belongs to. */
    public List<KnownMembership> memberships(ThingId place) {
        return memberships.getOrDefault(place, List.of());
    }

    /** 1 for a network of two, less for larger ones. */
    double rarity(Topic network) {
        return Math.log(2) / Math.log(Math.max(2, members.getOrDefault(network.id(), 2)));
    }

    /** Its size class in the survey; nothing where its population is unknown. */
    public Optional<Capacity> capacity(Town town) {
        return town.population().flatMap(figure -> matchingEvidence.capacities().stream()
                .filter(capacity -> capacity.isOf(figure.value()))
                .findFirst());
    }

    private static <T> void add(Map<ThingId, List<T>> all, ThingId of, T one) {
        all.computeIfAbsent(of, any -> new ArrayList<>(2)).add(one);
    }
}
