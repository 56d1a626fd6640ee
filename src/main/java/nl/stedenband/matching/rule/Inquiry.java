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
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.evidence.Link;
import nl.stedenband.matching.evidence.Membership;
import nl.stedenband.matching.evidence.Place;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** A request in the light of the evidence: what rules and filters look up again and again, sorted once. */
public final class Inquiry {
    private final Request request;
    private final Evidence evidence;
    private final Thresholds thresholds;
    private final Map<ThingId, List<Tie>> ties = new HashMap<>();
    private final Map<ThingId, List<Tie>> held = new HashMap<>();
    private final Map<ThingId, List<Remark>> remarks = new HashMap<>();
    private final Map<ThingId, List<Link>> links = new HashMap<>();
    private final Map<ThingId, List<Residents>> residents = new HashMap<>();
    private final Map<ThingId, List<Membership>> memberships = new HashMap<>();
    private final Map<ThingId, Double> kilometres = new HashMap<>();
    private final Map<ThingId, String> names = new HashMap<>();
    private final Map<ThingId, Integer> members = new HashMap<>();
    private final Facts facts = new Facts(this);

    public Inquiry(Request request, Evidence evidence, Thresholds thresholds) {
        this.request = request;
        this.evidence = evidence;
        this.thresholds = thresholds;
        evidence.towns().forEach(town -> names.put(town.id(), town.name()));
        evidence.ties().forEach(tie -> add(ties, tie.town(), tie));
        evidence.ties().stream().filter(Tie::isHeld).forEach(tie -> add(held, tie.town(), tie));
        evidence.links().forEach(link -> add(links, link.town(), link));
        evidence.residents().forEach(figure -> add(residents, figure.town(), figure));
        evidence.memberships().forEach(membership -> {
            add(memberships, membership.member(), membership);
            members.merge(membership.network().id(), 1, Integer::sum);
        });
        evidence.remarks().stream().filter(remark -> remark.holdsOn(day())).forEach(remark -> remark.subjects()
                .forEach(subject -> add(remarks, subject, remark)));
        for (Tie tie : evidence.ties()) {
            kilometres.computeIfAbsent(tie.place().id(), any -> distance(tie.place()));
        }
    }

    public Request request() {
        return request;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** How what is known is told. */
    public Facts facts() {
        return facts;
    }

    Partner partner() {
        return request.partner();
    }

    /** The day that is judged on, in days since 1970. */
    long day() {
        return evidence.asOf().toEpochDay();
    }

    /** All ties of a municipality, past ones too. */
    public List<Tie> ties(ThingId town) {
        return ties.getOrDefault(town, List.of());
    }

    /** In how many other open cases it is asked. */
    int openCases(Town town) {
        return request.openCases().getOrDefault(town.id(), 0);
    }

    /** Those that it had on the day. */
    public List<Tie> heldTies(ThingId town) {
        return held.getOrDefault(town, List.of());
    }

    /** Ties, past ones too, with the country that asks or a place in it; the nearest to the partner first. */
    public List<Tie> tiesThere(ThingId town) {
        return ties(town).stream()
                .filter(tie -> tie.place().isIn(partner().country()))
                .sorted(Comparator.comparing((Tie tie) -> !tie.isHeld())
                        .thenComparingDouble(tie -> kilometres(tie).orElse(Double.MAX_VALUE)))
                .toList();
    }

    /** How far the other end of a tie lies from who asks; nothing where one of the two lies nobody knows where. */
    public OptionalDouble kilometres(Tie tie) {
        double distance = kilometres.get(tie.place().id());
        return Double.isNaN(distance) ? OptionalDouble.empty() : OptionalDouble.of(distance);
    }

    OptionalDouble kilometres(Optional<Point> point) {
        return point.isEmpty() || partner().point().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(point.get().kilometresTo(partner().point().get()));
    }

    private double distance(Place place) {
        return kilometres(place.point()).orElse(Double.NaN);
    }

    /** What sources say of a municipality, place or country besides ties, as it was on the day. */
    List<Remark> remarks(ThingId subject) {
        return remarks.getOrDefault(subject, List.of());
    }

    Stream<Remark> remarks(ThingId subject, String type) {
        return remarks(subject).stream().filter(remark -> remark.type().equals(type));
    }

    public List<Link> links(ThingId town) {
        return links.getOrDefault(town, List.of());
    }

    /** Whether residents come from around who asks: from that very place, or from one within the same area. */
    public boolean isFromAround(Link link) {
        return partner().id().filter(link.place().id()::equals).isPresent()
                || kilometres(link.place().point()).orElse(Double.MAX_VALUE) <= thresholds.nearKilometres();
    }

    List<Residents> residents(ThingId town) {
        return residents.getOrDefault(town, List.of());
    }

    /** Memberships of a municipality in networks that who asks belongs to as well. */
    List<Membership> sharedNetworks(ThingId town) {
        List<Membership> theirs = partner()
                .id()
                .map(id -> memberships.getOrDefault(id, List.of()))
                .orElse(List.of());
        return theirs.isEmpty()
                ? List.of()
                : memberships.getOrDefault(town, List.of()).stream()
                        .filter(own -> theirs.stream().anyMatch(other -> other.network()
                                .id()
                                .equals(own.network().id())))
                        .toList();
    }

    /** The networks that a place belongs to. */
    public List<Membership> memberships(ThingId place) {
        return memberships.getOrDefault(place, List.of());
    }

    /** 1 for a network of two, less for larger ones. */
    double rarity(Topic network) {
        return Math.log(2) / Math.log(Math.max(2, members.getOrDefault(network.id(), 2)));
    }

    /** Its size class in the survey; nothing where its population is unknown. */
    public Optional<Capacity> capacity(Town town) {
        return town.population().flatMap(figure -> evidence.capacities().stream()
                .filter(capacity -> capacity.isOf(figure.value()))
                .findFirst());
    }

    /** How many of some ties are with the country that asks or a place in it. */
    int countThere(List<Tie> some) {
        return (int) some.stream()
                .filter(tie -> tie.place().isIn(partner().country()))
                .count();
    }

    /** The name of the municipality whose tie it is. */
    String nameOfTown(Tie tie) {
        return names.getOrDefault(tie.town(), tie.town().value());
    }

    private static <T> void add(Map<ThingId, List<T>> all, ThingId of, T one) {
        all.computeIfAbsent(of, any -> new ArrayList<>(2)).add(one);
    }
}
