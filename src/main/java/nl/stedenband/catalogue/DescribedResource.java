package nl.stedenband.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/** What is the same for all that a catalogue describes: who answers for it, and that it is open to all. */
final class DescribedResource {
    private final CatalogueContent catalogueContent;
    private final RdfNode publisher;
    private final RdfNode contact;

    DescribedResource(CatalogueContent catalogueContent) {
        this.catalogueContent = catalogueContent;
        Publisher who = catalogueContent.publisher();
        publisher = RdfNode.of(who.address(), "foaf:Agent")
                .with("foaf:name", RdfLiteral.of(new BilingualText(who.name(), who.name())));
        contact = RdfNode.of(catalogueContent.address("contact"), "vcard:Kind", "vcard:Organization")
                .with("vcard:fn", RdfLiteral.of(new BilingualText(who.name(), who.name())))
                .with("vcard:hasEmail", new Iri("mailto:" + who.mail()))
                .with("vcard:hasURL", new Iri(who.page()));
    }

    /** A catalogue. */
    RdfNode catalogue(BilingualText title, BilingualText about) {
        return titled(RdfNode.of(catalogueContent.root() + "/v1/catalogue", "dcat:Catalog"), title, about);
    }

    /** Several datasets of one kind; answered for as a whole. */
    RdfNode series(String name, BilingualText title, BilingualText about) {
        return titled(RdfNode.of(catalogueContent.address(name), "dcat:DatasetSeries"), title, about);
    }

    /** A data set or service. */
    RdfNode resource(String name, String type, BilingualText title, BilingualText about) {
        String address = catalogueContent.address(name);
        return titled(RdfNode.of(address, type), title, about)
                .with("dct:identifier", RdfLiteral.of(address))
                .with("dct:creator", publisher)
                .with("dct:accessRights", ControlledVocabulary.openToAll())
                .with("dct:language", List.of(ControlledVocabulary.dutch(), ControlledVocabulary.english()))
                .with(
                        "dcat:theme",
                        List.of(ControlledVocabulary.internationalIssues(), ControlledVocabulary.government()));
    }

    private RdfNode titled(RdfNode rdfNode, BilingualText title, BilingualText about) {
        return rdfNode.with("dct:title", RdfLiteral.of(title))
                .with("dct:description", RdfLiteral.of(about))
                .with("dct:publisher", publisher)
                .with("dcat:contactPoint", contact);
    }

    RdfNode publisher() {
        return publisher;
    }

    /** A page or file to read. */
    RdfNode document(String path) {
        return RdfNode.of(catalogueContent.root() + path, "foaf:Document");
    }

    static List<RdfLiteral> keywords() {
        List<BilingualText> keywords = List.of(
                BilingualText.of("catalogue.keyword.twin-towns"),
                BilingualText.of("catalogue.keyword.cooperation"),
                BilingualText.of("catalogue.keyword.networks"));
        return Stream.of("en", "nl")
                .flatMap(language -> keywords.stream().map(keyword -> RdfLiteral.in(language, keyword.in(language))))
                .toList();
    }
}
