package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/** What is the same for all that a catalogue describes: who answers for it, and that it is open to all. */
final class Described {
    private final Holding holding;
    private final Node publisher;
    private final Node contact;

    Described(Holding holding) {
        this.holding = holding;
        Publisher who = holding.publisher();
        publisher =
                Node.of(who.address(), "foaf:Agent").with("foaf:name", Literal.of(new Text(who.name(), who.name())));
        contact = Node.of(holding.address("contact"), "vcard:Kind", "vcard:Organization")
                .with("vcard:fn", Literal.of(new Text(who.name(), who.name())))
                .with("vcard:hasEmail", new Iri("mailto:" + who.mail()))
                .with("vcard:hasURL", new Iri(who.page()));
    }

    /** A catalogue. */
    Node catalogue(Text title, Text about) {
        return titled(Node.of(holding.root() + "/v1/catalogue", "dcat:Catalog"), title, about);
    }

    /** Several datasets of one kind; answered for as a whole. */
    Node series(String name, Text title, Text about) {
        return titled(Node.of(holding.address(name), "dcat:DatasetSeries"), title, about);
    }

    /** A data set or service. */
    Node resource(String name, String type, Text title, Text about) {
        String address = holding.address(name);
        return titled(Node.of(address, type), title, about)
                .with("dct:identifier", Literal.of(address))
                .with("dct:creator", publisher)
                .with("dct:accessRights", Authority.openToAll())
                .with("dct:language", List.of(Authority.dutch(), Authority.english()))
                .with("dcat:theme", List.of(Authority.internationalIssues(), Authority.government()));
    }

    private Node titled(Node node, Text title, Text about) {
        return node.with("dct:title", Literal.of(title))
                .with("dct:description", Literal.of(about))
                .with("dct:publisher", publisher)
                .with("dcat:contactPoint", contact);
    }

    Node publisher() {
        return publisher;
    }

    /** A page or file to read. */
    Node document(String path) {
        return Node.of(holding.root() + path, "foaf:Document");
    }

    static List<Literal> keywords() {
        return List.of(
                Literal.in("en", "twin towns"),
                Literal.in("en", "municipal international cooperation"),
                Literal.in("en", "city networks"),
                Literal.in("nl", "stedenbanden"),
                Literal.in("nl", "gemeentelijke internationale samenwerking"),
                Literal.in("nl", "stedennetwerken"));
    }
}
