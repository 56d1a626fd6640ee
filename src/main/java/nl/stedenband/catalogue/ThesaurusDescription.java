package nl.stedenband.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * The thesaurus of themes in terms of SKOS.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS</a>
 */
public final class ThesaurusDescription {
    /** Of the scheme, below the address of the service; concepts stand below it. */
    public static final String PATH = "/v1/themes";

    private final Thesaurus thesaurus;
    private final String scheme;
    private final String root;

    /** @param root the address of the service, without a slash at its end */
    public ThesaurusDescription(Thesaurus thesaurus, String root) {
        this.thesaurus = thesaurus;
        this.root = root;
        this.scheme = root + PATH;
    }

    /** The scheme, and all concepts in the order of the file. */
    public List<RdfNode> all() {
        List<RdfNode> nodes = new ArrayList<>();
        nodes.add(RdfNode.of(scheme, "skos:ConceptScheme")
                .with("dct:title", RdfLiteral.of(BilingualText.of("catalogue.thesaurus.title")))
                .with("dct:description", RdfLiteral.of(BilingualText.of("catalogue.thesaurus.about")))
                .with("dct:license", ControlledVocabulary.creativeCommons("CC0-1.0"))
                .with(
                        "skos:hasTopConcept",
                        thesaurus.concepts().stream()
                                .filter(ThesaurusDescription::isTop)
                                .map(concept -> address(concept.id().value()))
                                .toList()));
        thesaurus.concepts().stream().map(this::node).forEach(nodes::add);
        return nodes;
    }

    /** One concept. */
    public RdfNode node(Concept concept) {
        RdfNode node = RdfNode.of(address(concept.id().value()).value(), "skos:Concept")
                .with("skos:inScheme", new Iri(scheme))
                .with("skos:prefLabel", RdfLiteral.of(concept.preferred()))
                .with("skos:altLabel", inLanguage("nl", concept.others().nl()))
                .with("skos:altLabel", inLanguage("en", concept.others().en()))
                .with(
                        "skos:broader",
                        concept.broader().stream().map(this::address).toList())
                .with(
                        "skos:narrower",
                        thesaurus.narrower(concept).stream()
                                .map(narrower -> address(narrower.id().value()))
                                .toList());
        if (isTop(concept)) {
            node.withIri("skos:topConceptOf", scheme);
        }
        if (concept.id().kind() != ThingKind.THEME) {
            node.withIri(
                    "skos:exactMatch",
                    root + "/v1/" + concept.id().kind().collection().orElseThrow() + '/' + concept.id());
        }
        if (!concept.note().isEmpty()) {
            node.with("skos:scopeNote", RdfLiteral.in("nl", concept.note()));
        }
        return node;
    }

    private Iri address(String concept) {
        return new Iri(scheme + '/' + concept);
    }

    private static boolean isTop(Concept concept) {
        return concept.broader().isEmpty();
    }

    private static List<RdfLiteral> inLanguage(String language, List<String> labels) {
        return labels.stream().map(label -> RdfLiteral.in(language, label)).toList();
    }
}
