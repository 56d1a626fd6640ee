package nl.stedenband.desk.shortlist;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Finds which themes of the registry a request asks about: by the thesaurus, and by the words themselves for what stands in it nowhere. */
record AskedThemeReader(Thesaurus thesaurus) {
    /** The concept of help in need, of which reconstruction is a part. */
    private static final String HELP = "noodhulp";

    /** Concepts of how one works together, whatever the subject. */
    private static final Set<String> WAYS =
            Set.of("burgercontacten", "kennisuitwisseling", "ontwikkelingssamenwerking", "training-en-opleiding");

    /**
     * The subject that words, or the id of a theme, name.
     *
     * @param known things of the registry, the themes among them
     */
    Theme theme(String asked, List<Topic> known) {
        List<Topic> themes = known.stream()
                .filter(topic -> topic.id().kind() == ThingKind.THEME)
                .toList();
        String named = themes.stream()
                .filter(topic -> topic.id().value().equals(asked))
                .map(Topic::name)
                .findFirst()
                .orElse(asked);
        Set<Concept> concepts = conceptsOf(named);
        Theme subject = new Theme(named, thesaurus.label(named), List.of(), words(named, concepts), isHelp(concepts));
        List<Topic> meant = themes.stream()
                .filter(topic -> thesaurus
                        .ofWord(topic.id().value())
                        .map(concepts::contains)
                        .orElseGet(() -> topic.id().value().equals(asked) || subject.isSpokenOfIn(topic.name())))
                .toList();
        return new Theme(named, subject.label(), meant, subject.words(), subject.isHelp());
    }

    /** A reason to ask, of which sources speak in words of their own. */
    Theme motive(String asked) {
        Set<Concept> concepts = conceptsOf(asked);
        return new Theme(asked, thesaurus.label(asked), List.of(), words(asked, concepts), isHelp(concepts));
    }

    private boolean isHelp(Set<Concept> concepts) {
        return thesaurus.find(HELP).map(thesaurus::withNarrower).stream()
                .flatMap(Collection::stream)
                .anyMatch(concepts::contains);
    }

    /** With all that are part of them. */
    private Set<Concept> conceptsOf(String named) {
        Set<Concept> direct = thesaurus.ofWord(named).map(Set::of).orElseGet(() -> subjectsIn(named));
        return direct.stream()
                .map(thesaurus::withNarrower)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who asks for help with waste, or knowledge of it, asks about waste. */
    private Set<Concept> subjectsIn(String text) {
        Set<Concept> spokenOf = thesaurus.spokenOfIn(text);
        Set<Concept> subjects = spokenOf.stream()
                .filter(concept -> !WAYS.contains(concept.id().value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return subjects.isEmpty() ? spokenOf : subjects;
    }

    private static Set<String> words(String named, Set<Concept> concepts) {
        return Stream.concat(Stream.of(named), concepts.stream().flatMap(concept -> concept.labels().stream()))
                .map(PlaceNames::fold)
                .collect(Collectors.toSet());
    }
}
