package nl.stedenband.web.thing;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * What the thesaurus says of a theme.
 *
 * @param concept under which the theme stands, by the name in the reader's language
 * @param broader the nearest ones
 * @param narrower the nearest ones
 * @param labels what else it is called, in both languages
 */
public record ConceptOnPage(
        Named concept, List<Named> broader, List<Named> narrower, List<String> labels, String note) {

    static ConceptOnPage of(Concept concept, Thesaurus thesaurus, String language) {
        return new ConceptOnPage(
                named(concept, language),
                concept.broader().stream()
                        .flatMap(id -> thesaurus.find(id).stream())
                        .map(broader -> named(broader, language))
                        .toList(),
                thesaurus.narrower(concept).stream()
                        .map(narrower -> named(narrower, language))
                        .toList(),
                Stream.concat(concept.others().nl().stream(), concept.others().en().stream())
                        .distinct()
                        .toList(),
                language.equals("nl") ? concept.note() : "");
    }

    private static Named named(Concept concept, String language) {
        return new Named(
                concept.id().kind().word(),
                concept.id().value(),
                concept.preferred().in(language));
    }
}
