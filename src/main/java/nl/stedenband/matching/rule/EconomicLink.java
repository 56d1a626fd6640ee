package nl.stedenband.matching.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.PlaceNames;

/** Its economy has to do with that of the country: sources use the same word of both, such as cocoa. */
record EconomicLink(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return shared(town).isEmpty() ? 0 : 1;
    }

    @Override
    public Grounds grounds(Town town) {
        Map<String, List<Remark>> shared = shared(town);
        return new Grounds(
                Wording.text(
                        "reason.economy",
                        inquiry.countryName(),
                        String.join("”, “", shared.keySet()),
                        Wording.source(shared.values().iterator().next().get(0))),
                shared.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(inquiry.facts()::of)
                        .toList());
    }

    private Map<String, List<Remark>> shared(Town town) {
        Map<String, List<Remark>> shared = new TreeMap<>();
        for (Remark link : inquiry.remarks(town.id(), "economic_link").toList()) {
            for (Remark trait : inquiry.remarks(inquiry.partner().country(), "country_trait")
                    .toList()) {
                SharedWords.shared(link.text(), trait.text()).forEach(word -> shared.put(word, List.of(link, trait)));
            }
        }
        return shared;
    }

    /** Words that texts share. */
    static final class SharedWords {
        /** Words that say nothing of what is made or traded. */
        private static final Set<String> EMPTY = Set.of(
                "land",
                "industrie",
                "exporterend",
                "producerend",
                "handel",
                "country",
                "industry",
                "exporting",
                "trade");

        private static final int SHORTEST = 4;

        private SharedWords() {}

        /** The folded words of both texts that carry meaning: {@code cacao} of "cacao-industrie" and "cacao exporterend land". */
        static Set<String> shared(String one, String other) {
            Set<String> shared = words(one);
            shared.retainAll(words(other));
            return shared;
        }

        private static Set<String> words(String text) {
            Set<String> words = new TreeSet<>();
            Predicate<String> isEmpty = EMPTY::contains;
            Arrays.stream(PlaceNames.fold(text).split(" "))
                    .filter(word -> word.length() >= SHORTEST)
                    .filter(isEmpty.negate())
                    .forEach(words::add);
            return words;
        }
    }
}
