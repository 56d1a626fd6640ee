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
 * @param ties of those municipalities, past ones among them
 */
public record Evidence(
        LocalDate asOf,
        List<Town> towns,
        List<Tie> ties,
        List<Link> links,
        List<Residents> residents,
        List<Membership> memberships,
        List<Remark> remarks,
        List<Capacity> capacities,
        Publications publications) {
    public Evidence {
        towns = List.copyOf(towns);
        ties = List.copyOf(ties);
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
    public Evidence without(Set<String> partnerships) {
        List<Tie> gone = ties.stream()
                .filter(tie -> partnerships.contains(tie.partnership()))
                .toList();
        return withoutLinks(partnerships).without(gone);
    }

    /** Links may be known on days on which the tie, whose sources tell them, was not there. */
    private Evidence withoutLinks(Set<String> partnerships) {
        List<Link> kept = links.stream()
                .filter(link -> link.partnerships().stream().noneMatch(partnerships::contains))
                .toList();
        return kept.size() == links.size()
                ? this
                : new Evidence(asOf, towns, ties, kept, residents, memberships, remarks, capacities, publications);
    }

    /** The same for the tie and everything else between the same two ends. */
    public Evidence without(Tie tie) {
        return without(List.of(tie));
    }

    private Evidence without(List<Tie> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        return new Evidence(
                asOf,
                towns,
                kept(ties, gone, Evidence::isOf),
                kept(
                        links,
                        gone,
                        (link, tie) -> link.kin().equals(tie.kin())
                                || link.place().id().equals(tie.place().id()) && isEnd(link.town(), tie)),
                residents,
                memberships,
                kept(remarks, gone, Evidence::isOf),
                capacities,
                publications);
    }

    private static boolean isOf(Tie other, Tie gone) {
        return other.partnership().equals(gone.partnership())
                || other.kin().equals(gone.kin())
                || other.place().id().equals(gone.place().id())
                        && (isEnd(other.town(), gone)
                                || other.inheritedFrom()
                                        .filter(from -> isEnd(from, gone))
                                        .isPresent());
    }

    private static boolean isOf(Remark remark, Tie gone) {
        return remark.subjects().contains(gone.place().id())
                && remark.subjects().stream().anyMatch(subject -> isEnd(subject, gone));
    }

    private static boolean isEnd(ThingId town, Tie gone) {
        return town.equals(gone.town()) || gone.inheritedFrom().equals(Optional.of(town));
    }

    private interface Belongs<T> {
        boolean to(T fact, Tie gone);
    }

    private static <T> List<T> kept(List<T> facts, List<Tie> gone, Belongs<T> belongs) {
        Predicate<T> isGone = fact -> gone.stream().anyMatch(tie -> belongs.to(fact, tie));
        return facts.stream().filter(isGone.negate()).toList();
    }
}
