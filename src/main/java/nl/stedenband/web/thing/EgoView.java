package nl.stedenband.web.thing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.NetworkSize;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.picture.diagram.EgoDiagram;
import nl.stedenband.web.page.PageContext;

/**
 * A place among those that it had to do with on a day: partners by country, then networks.
 *
 * @param narrow the same for a narrow screen
 */
public record EgoView(String name, EgoDiagram<Member> fan, EgoDiagram<Member> narrow) {
    private static final int LONGEST = 26;
    private static final int LONGEST_WITH_COUNTRY = 34;
    private static final List<String> SUREST = List.of("certain", "confirmed", "contradicted", "possible");

    /**
     * One of the others.
     *
     * @param text short enough for the picture
     * @param words all that the picture says of it
     */
    public record Member(String text, String words, String address, String status, boolean isNetwork) {}

    static EgoView of(
            String name, List<Tie> ties, List<Membership> networks, List<NetworkSize> sizes, PageContext pageContext) {
        List<EgoDiagram.Bundle<Member>> bundles = new ArrayList<>(partners(ties, pageContext));
        if (!networks.isEmpty()) {
            bundles.add(new EgoDiagram.Bundle<>(
                    pageContext.print().texts().get("municipality.networks"), networks(networks, sizes, pageContext)));
        }
        return new EgoView(name, EgoDiagram.of(bundles), EgoDiagram.narrow(bundles));
    }

    /** By country, in the order of the reader's alphabet. Who is a partner twice is there once, as the surest tie has it. */
    private static List<EgoDiagram.Bundle<Member>> partners(List<Tie> ties, PageContext pageContext) {
        Collator alphabet = pageContext.alphabet();
        Map<String, List<Tie>> byCountry = ties.stream()
                .collect(Collectors.groupingBy(
                        tie -> tie.country() == null ? "" : pageContext.name(tie.country()),
                        () -> new TreeMap<>(alphabet),
                        Collectors.toList()));
        List<EgoDiagram.Bundle<Member>> bundles = new ArrayList<>();
        byCountry.forEach((country, there) -> {
            Map<Named, Member> members = new LinkedHashMap<>();
            there.stream()
                    .sorted(Comparator.comparing((Tie tie) -> pageContext.name(tie.partner()), alphabet)
                            .thenComparing(tie -> SUREST.indexOf(tie.status())))
                    .forEach(tie -> members.putIfAbsent(tie.partner(), partner(tie, pageContext)));
            bundles.add(bundle(country, List.copyOf(members.values())));
        });
        return bundles;
    }

    /** The country of a partner alone stands beside it, as far as there is room. */
    private static EgoDiagram.Bundle<Member> bundle(String country, List<Member> members) {
        int room = LONGEST_WITH_COUNTRY
                - (members.size() == 1 ? members.get(0).text().length() : 0);
        return new EgoDiagram.Bundle<>(shortened(country, room), members);
    }

    private static Member partner(Tie tie, PageContext pageContext) {
        String name = pageContext.name(tie.partner());
        return new Member(
                shortened(name, LONGEST),
                name + ": " + pageContext.print().word("status", tie.status()),
                pageContext.to("partnerships", tie.partnership()),
                tie.status(),
                false);
    }

    private static List<Member> networks(List<Membership> networks, List<NetworkSize> sizes, PageContext pageContext) {
        Map<String, Long> members =
                sizes.stream().collect(Collectors.toMap(NetworkSize::network, NetworkSize::members));
        return networks.stream()
                .map(membership -> {
                    Named network = membership.network();
                    String name = pageContext.name(network);
                    long others = members.getOrDefault(network.id(), 1L) - 1;
                    return new Member(
                            shortened(name, LONGEST) + " ("
                                    + pageContext.print().number(others) + ')',
                            pageContext.print().texts().get("ego.network", name, others),
                            pageContext.to(network),
                            membership.status(),
                            true);
                })
                .toList();
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + '…';
    }
}
