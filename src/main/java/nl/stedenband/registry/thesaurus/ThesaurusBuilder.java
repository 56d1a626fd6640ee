package nl.stedenband.registry.thesaurus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.registry.PlaceNames;

/** Takes concepts one by one, and makes a thesaurus of them if they agree with each other. */
public final class ThesaurusBuilder {
    private final Map<String, LinedConcept> byId = new LinkedHashMap<>();
    private final Map<String, LinedConcept> byWord = new HashMap<>();

    private record LinedConcept(long line, Concept concept) {}

    /**
     * Takes one more.
     *
     * @param line of the file on which it stands
     * @throws InvalidThesaurus when it has a second preferred label, or a word that stands under another concept
     */
    public void add(long line, Concept concept) {
        LinedConcept added = new LinedConcept(line, concept);
        String id = concept.id().value();
        LinedConcept same = byId.putIfAbsent(id, added);
        if (same != null) {
            throw new InvalidThesaurus(
                    line,
                    "prefLabel_nl",
                    "the concept '%s' would have two preferred labels, '%s' and '%s' of line %d; write one of them as another label"
                            .formatted(
                                    id,
                                    concept.preferred().nl(),
                                    same.concept().preferred().nl(),
                                    same.line()));
        }
        takeWord(added, "concept", id);
        takeWord(added, "prefLabel_nl", concept.preferred().nl());
        takeWord(added, "prefLabel_en", concept.preferred().en());
        concept.others().nl().forEach(word -> takeWord(added, "altLabels_nl", word));
        concept.others().en().forEach(word -> takeWord(added, "altLabels_en", word));
    }

    private void takeWord(LinedConcept taker, String column, String word) {
        LinedConcept holder = byWord.putIfAbsent(PlaceNames.slug(word), taker);
        if (holder != null && holder != taker) {
            throw new InvalidThesaurus(
                    taker.line(),
                    column,
                    "'%s' stands under two concepts, '%s' and '%s' of line %d"
                            .formatted(
                                    word, taker.concept().id(), holder.concept().id(), holder.line()));
        }
    }

    /** @throws InvalidThesaurus when a broader concept isn't there, or concepts are broader than themselves */
    public Thesaurus build() {
        byId.values().forEach(this::checkBroader);
        byId.values().forEach(one -> checkCycle(one, List.of(one.concept().id().value())));
        return new Thesaurus(
                byId.values().stream().map(LinedConcept::concept).toList(),
                byWord.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue()
                        .concept())));
    }

    private void checkBroader(LinedConcept one) {
        for (String broader : one.concept().broader()) {
            if (!byId.containsKey(broader)) {
                throw new InvalidThesaurus(one.line(), "broader", "there is no concept '%s'".formatted(broader));
            }
        }
    }

    /** @param way from the concept that is looked at up to this one */
    private void checkCycle(LinedConcept one, List<String> way) {
        for (String broader : one.concept().broader()) {
            List<String> further = new ArrayList<>(way);
            further.add(broader);
            if (way.contains(broader)) {
                throw new InvalidThesaurus(
                        one.line(),
                        "broader",
                        "the broader concepts go round: %s"
                                .formatted(String.join(" < ", further.subList(way.indexOf(broader), further.size()))));
            }
            checkCycle(byId.get(broader), further);
        }
    }
}
