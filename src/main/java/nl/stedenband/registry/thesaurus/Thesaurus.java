package nl.stedenband.registry.thesaurus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Concepts, and the words by which sources name them. A word stands under one concept at most. */
public final class Thesaurus {
    /** Without any concept: every word means itself. */
    public static final Thesaurus EMPTY = new Thesaurus(List.of(), Map.of());

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, Concept> byWord;
    private final Map<String, List<Concept>> narrower;

    /** @param byWord by the ids that words make */
    Thesaurus(List<Concept> concepts, Map<String, Concept> byWord) {
        concepts.forEach(concept -> byId.put(concept.id().value(), concept));
        this.byWord = Map.copyOf(byWord);
        this.narrower = concepts.stream()
                .flatMap(concept -> concept.broader().stream().map(broader -> Map.entry(broader, concept)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Another for each other content, and the same for the same. */
    public String version() {
        return "%08x".formatted(byId.values().toString().hashCode());
    }

    /** All of them, in the order of the file. */
    public List<Concept> concepts() {
        return List.copyOf(byId.values());
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The concept that a word names, or that has this id; nothing for a word that stands under none. */
    public Optional<Concept> ofWord(String word) {
        return Optional.ofNullable(byWord.get(PlaceNames.slug(word)));
    }

    /** What the concept of a word or an id is called; the word itself where it stands under none. */
    public BilingualText label(String word) {
        return ofWord(word).map(Concept::preferred).orElseGet(() -> new BilingualText(word, word));
    }

    /** What several are called, with commas between; those of one concept once. */
    public BilingualText labels(List<String> words) {
        List<BilingualText> labels = words.stream().map(this::label).distinct().toList();
        return new BilingualText(
                labels.stream().map(BilingualText::en).collect(Collectors.joining(", ")),
                labels.stream().map(BilingualText::nl).collect(Collectors.joining(", ")));
    }

    /** Those that have it as one of their nearest broader concepts. */
    public List<Concept> narrower(Concept concept) {
        return narrower.getOrDefault(concept.id().value(), List.of());
    }

    /** All that it is part of, the nearest first. */
    public List<Concept> allBroader(Concept concept) {
        Set<Concept> found = new LinkedHashSet<>();
        List<Concept> level = List.of(concept);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(one -> one.broader().stream())
                    .map(byId::get)
                    .filter(found::add)
                    .toList();
        }
        return List.copyOf(found);
    }

    /** The concept itself and all that are part of it. */
    public List<Concept> withNarrower(Concept concept) {
        Set<Concept> found = new LinkedHashSet<>(Set.of(concept));
        List<Concept> level = new ArrayList<>(found);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(one -> narrower(one).stream())
                    .filter(found::add)
                    .toList();
        }
        return List.copyOf(found);
    }

    /**
     * The themes that are meant by one: the words of the concept that it names, and those of all concepts that are part of that. A
     * theme that stands under no concept means itself.
     */
    public Set<ThingId> meantBy(ThingId theme) {
        Set<ThingId> meant = new TreeSet<>(Set.of(theme));
        ofWord(theme.value()).ifPresent(concept -> meant.addAll(words(withNarrower(concept))));
        return meant;
    }

    /**
     * The keys of all things that are meant by one: for a theme those of all themes that it means, for a policy field its own and
     * those of the themes that are part of it, for all else its own.
     */
    public List<String> keysMeantBy(ThingId thing) {
        return switch (thing.kind()) {
            case THEME -> meantBy(thing).stream().map(ThingId::key).toList();
            case POLICY_FIELD ->
                Stream.concat(
                                Stream.of(thing),
                                find(thing.value()).map(field -> words(withNarrower(field))).stream()
                                        .flatMap(Set::stream))
                        .map(ThingId::key)
                        .toList();
            default -> List.of(thing.key());
        };
    }

    /**
     * The concepts of which a text speaks, in whole words. Of labels that lie within one another the longest counts: who speaks of
     * drinking water doesn't speak of all water.
     */
    public Set<Concept> spokenOfIn(String text) {
        String rest = ' ' + PlaceNames.fold(text) + ' ';
        Set<Concept> found = new LinkedHashSet<>();
        for (Map.Entry<String, Concept> label : labelsFromTheLongest()) {
            String phrase = ' ' + label.getKey() + ' ';
            if (rest.contains(phrase)) {
                found.add(label.getValue());
                rest = rest.replace(phrase, " | ");
            }
        }
        return found;
    }

    private List<Map.Entry<String, Concept>> labelsFromTheLongest() {
        return byId.values().stream()
                .flatMap(concept -> concept.labels().stream().map(label -> Map.entry(PlaceNames.fold(label), concept)))
                .sorted(Map.Entry.<String, Concept>comparingByKey((one, other) -> {
                    int byLength = Integer.compare(other.length(), one.length());
                    return byLength == 0 ? one.compareTo(other) : byLength;
                }))
                .toList();
    }

    private static Set<ThingId> words(Collection<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> Stream.concat(
                        Stream.of(concept.id().value()),
                        concept.labels().stream().map(PlaceNames::slug)))
                .map(word -> ThingId.of(ThingKind.THEME, word))
                .collect(Collectors.toSet());
    }
}
