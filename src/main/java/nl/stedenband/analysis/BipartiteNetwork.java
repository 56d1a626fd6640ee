package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who belongs to what: members and groups, and which member is in which group. Both are numbered from 0 in the order of their ids.
 *
 * @param groupsOf of each member the numbers of its groups, in rising order
 */
public record BipartiteNetwork(List<String> members, List<String> groups, List<int[]> groupsOf) {
    public BipartiteNetwork {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
        groupsOf = List.copyOf(groupsOf);
    }

    /** @param groupsByMember ids of the groups of each member, which is in one at least */
    public static BipartiteNetwork of(Map<String, ? extends Collection<String>> groupsByMember) {
        TreeMap<String, TreeSet<String>> sorted = new TreeMap<>();
        groupsByMember.forEach((member, groups) -> sorted.put(member, new TreeSet<>(groups)));
        List<String> groups = sorted.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        return new BipartiteNetwork(
                List.copyOf(sorted.keySet()),
                groups,
                sorted.values().stream()
                        .map(of -> of.stream()
                                .mapToInt(group -> Collections.binarySearch(groups, group))
                                .toArray())
                        .toList());
    }

    /** How many groups each member is in. */
    int[] memberDegrees() {
        return groupsOf.stream().mapToInt(of -> of.length).toArray();
    }

    /** How many members each group has. */
    int[] groupDegrees() {
        int[] degrees = new int[groups.size()];
        groupsOf.forEach(of -> Arrays.stream(of).forEach(group -> degrees[group]++));
        return degrees;
    }

    /** How many groups two members share. */
    int shared(int one, int other) {
        int[] ofOne = groupsOf.get(one);
        int[] ofOther = groupsOf.get(other);
        int shared = 0;
        for (int i = 0, j = 0; i < ofOne.length && j < ofOther.length; ) {
            if (ofOne[i] == ofOther[j]) {
                shared++;
                i++;
                j++;
            } else if (ofOne[i] < ofOther[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
