package nl.stedenband.matching.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stedenband.registry.ThingId;

/**
 * Everything that matching judges by, as it was known on one day.
 *
 * @param towns municipalities that were there on the day
 * @param ties of those municipalities, past ones among them; what ended with another is told as ended
 */
public record MatchingEvidence(
        LocalDate asOf,
        List<Town> towns,
        List<KnownTie> ties,
        List<ResidentsLink> links,
        List<Residents> residents,
        List<KnownMembership> memberships,
        List<Remark> remarks,
        List<Capacity> capacities,
        Publications publications,
        PlaceKnowledge places) {
    public MatchingEvidence {
        towns = List.copyOf(towns);
        ties = EndedPairs.told(ties, publications);
        links = List.copyOf(links);
        residents = List.copyOf(residents);
        memberships = List.copyOf(memberships);
        remarks = List.copyOf(remarks);
        capacities = List.copyOf(capacities);
    }

    /**
     * The same as if some partnerships had never been: without them under whatever name, what they are about and who pays, the
     * copies at heirs, links of residents that only their sources know, and remarks that name both of their ends.
     */
    public MatchingEvidence without(Set<String> partnerships) {
        List<KnownTie> gone = ties.stream()
                .filter(knownTie -> partnerships.contains(knownTie.partnership()))
                .toList();
        return withoutLinks(partnerships).without(gone);
    }

    /** Links may be known on days on which the tie, whose sources tell them, was not there. */
    private MatchingEvidence withoutLinks(Set<String> partnerships) {
        List<ResidentsLink> kept = links.stream()
                .filter(residentsLink -> residentsLink.partnerships().stream().noneMatch(partnerships::contains))
                .toList();
        return kept.size() == links.size()
                ? this
                : new MatchingEvidence(
                        asOf, towns, ties, kept, residents, memberships, remarks, capacities, publications, places);
    }

    /** The same for the tie and everything else between the same two ends. */
    public MatchingEvidence without(KnownTie knownTie) {
        return without(List.of(knownTie));
    }

    private MatchingEvidence without(List<KnownTie> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        return new MatchingEvidence(
                asOf,
                towns,
                kept(ties, gone, MatchingEvidence::isOf),
                kept(
                        links,
                        gone,
                        (residentsLink, knownTie) -> residentsLink.kin().equals(knownTie.kin())
                                || residentsLink
                                                .place()
                                                .id()
                                                .equals(knownTie.place().id())
                                        && isEnd(residentsLink.town(), knownTie)),
                residents,
                memberships,
                kept(remarks, gone, MatchingEvidence::isOf),
                capacities,
                publications,
                places);
    }

    private static boolean isOf(KnownTie other, KnownTie gone) {
        return other.partnership().equals(gone.partnership())
                || other.kin().equals(gone.kin())
                || other.place().id().equals(gone.place().id())
                        && (isEnd(other.town(), gone)
                                || other.inheritedFrom()
                                        .filter(from -> isEnd(from, gone))
                                        .isPresent());
    }

    private static boolean isOf(Remark remark, KnownTie gone) {
        return remark.subjects().contains(gone.place().id())
                && remark.subjects().stream().anyMatch(subject -> isEnd(subject, gone));
    }

    private static boolean isEnd(ThingId town, KnownTie gone) {
        return town.equals(gone.town()) || gone.inheritedFrom().equals(Optional.of(town));
    }

    private interface Belongs<T> {
        boolean to(T fact, KnownTie gone);
    }

    private static <T> List<T> kept(List<T> facts, List<KnownTie> gone, Belongs<T> belongs) {
        Predicate<T> isGone = fact -> gone.stream().anyMatch(knownTie -> belongs.to(fact, knownTie));
        return facts.stream().filter(isGone.negate()).toList();
    }
}
