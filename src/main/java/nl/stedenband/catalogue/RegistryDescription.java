package nl.stedenband.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/** Describes the registry as a whole, as it is at the moment, with its lists. */
final class RegistryDescription {
    static final String NAME = "registry";

    /** The lists of {@code /v1} that tell most, in the order in which a reader would want them. */
    private static final List<String> LISTS = List.of(
            "partnerships",
            "municipalities",
            "partner-cities",
            "networks",
            "countries",
            "programmes",
            "organisations",
            "themes",
            "surveys",
            "sources",
            "assertions");

    private static final BilingualText TITLE = BilingualText.of("catalogue.registry.title");

    static final BilingualText ABOUT = BilingualText.of("catalogue.registry.about");

    private RegistryDescription() {}

    static RdfNode of(CatalogueContent catalogueContent) {
        DescribedResource describedResource = new DescribedResource(catalogueContent);
        return describedResource
                .resource(NAME, "dcat:Dataset", TITLE, ABOUT)
                .with("dcat:version", RdfLiteral.of(catalogueContent.state().graphVersion()))
                .with("dct:issued", RdfLiteral.of(catalogueContent.release().created()))
                .with("dct:modified", catalogueContent.state().changed().map(RdfLiteral::of))
                .with("dct:accrualPeriodicity", ControlledVocabulary.irregularly())
                .with("dct:spatial", List.of(ControlledVocabulary.theNetherlands(), ControlledVocabulary.theWorld()))
                .with("dct:temporal", catalogueContent.state().firstTie().map(RegistryDescription::since))
                .with("dct:provenance", provenance())
                .with("prov:wasDerivedFrom", new Iri(catalogueContent.address(ReleaseDescription.NAME)))
                .with("dct:conformsTo", RdfNode.of(catalogueContent.root() + ApiDescription.OPENAPI, "dct:Standard"))
                .with("dcat:landingPage", describedResource.document("/en"))
                .with("foaf:page", describedResource.document("/en/terms"))
                .with("dcat:keyword", DescribedResource.keywords())
                .with("dcat:distribution", lists(catalogueContent));
    }

    private static List<RdfNode> lists(CatalogueContent catalogueContent) {
        Distributions distributions = new Distributions(catalogueContent);
        return LISTS.stream().flatMap(list -> list(distributions, list)).toList();
    }

    private static Stream<RdfNode> list(Distributions distributions, String list) {
        BilingualText title = new BilingualText(TITLE.en() + ": " + list, TITLE.nl() + ": " + list);
        return distributions.of(NAME + '-' + list, title, "/v1/" + list).stream();
    }

    /** It goes on. */
    private static RdfNode since(LocalDate day) {
        return RdfNode.blank("dct:PeriodOfTime").with("dcat:startDate", RdfLiteral.of(day));
    }

    private static RdfNode provenance() {
        return RdfNode.blank("dct:ProvenanceStatement")
                .with("rdfs:label", RdfLiteral.of(BilingualText.of("catalogue.registry.provenance")));
    }
}
