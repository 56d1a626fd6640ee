package nl.stedenband.web.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.thing.Named;

/**
 * How much a map shows. Three ties between the same two are three ties, one pair and two sides.
 *
 * @param byStatus ties; one of several parties counts once, as the list of ties has it. Those that are only possible stand under the side
 *     on which they were seen
 * @param withoutBegin ties of which no source tells when they began
 * @param atHeirs ends of ties that are drawn where an heir lies
 */
public record MapCounts(
        long ties,
        long pairs,
        long municipalities,
        long partners,
        long countries,
        Map<String, Long> byStatus,
        Map<String, Long> byKind,
        long withoutBegin,
        long atHeirs) {

    static MapCounts of(List<LocatedTie> rows) {
        Collection<LocatedTie> ties = ties(rows);
        Set<Set<Named>> pairs = new HashSet<>();
        rows.forEach(row -> pairs.add(Set.of(row.one().place(), row.other().place())));
        Set<LocatedTie.End> ends = new HashSet<>();
        rows.forEach(row -> ends.addAll(List.of(row.one(), row.other())));
        return new MapCounts(
                ties.size(),
                pairs.size(),
                ends.stream().filter(MapTies::isDutch).count(),
                ends.stream().filter(end -> !MapTies.isDutch(end)).count(),
                ends.stream()
                        .filter(end -> !MapTies.isDutch(end))
                        .flatMap(end -> Stream.ofNullable(end.country()))
                        .distinct()
                        .count(),
                counted(ties, tie -> tie.basis() == null ? tie.status() : tie.basis()),
                counted(ties, LocatedTie::kind),
                ties.stream().filter(tie -> tie.since() == null).count(),
                ends.stream().filter(end -> end.at() != null).count());
    }

    public long sides() {
        return 2 * pairs;
    }

    public long ofStatus(String status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** One row for each, its own before those of heirs. */
    private static Collection<LocatedTie> ties(List<LocatedTie> rows) {
        Map<String, LocatedTie> ties = new LinkedHashMap<>();
        Stream.of(true, false)
                .flatMap(own -> rows.stream().filter(row -> own == (row.inheritedFrom() == null)))
                .forEach(row -> ties.putIfAbsent(row.partnership(), row));
        return ties.values();
    }

    private static Map<String, Long> counted(Collection<LocatedTie> ties, Function<LocatedTie, String> by) {
        Map<String, Long> counted = new TreeMap<>();
        ties.forEach(tie -> counted.merge(by.apply(tie), 1L, Long::sum));
        return counted;
    }
}
