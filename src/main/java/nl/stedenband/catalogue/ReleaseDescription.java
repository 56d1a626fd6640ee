package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/** Describes the data that come with the program: a file each, under the licence of its own source. */
final class ReleaseDescription {
    static final String NAME = "reference-data";
    static final String FOLDER = "/reference/";

    private static final String PACKAGE = "https://specs.frictionlessdata.io/data-package/";

    private final Holding holding;
    private final Release release;
    private final Described described;

    ReleaseDescription(Holding holding) {
        this.holding = holding;
        this.release = holding.release();
        this.described = new Described(holding);
    }

    Node node() {
        return described
                .resource(
                        NAME,
                        "dcat:Dataset",
                        new Text(
                                release.title(),
                                "Wat Nederlandse gemeenten in het buitenland doen: de referentiedata van Stedenband"),
                        new Text(
                                "The tables from which a new registry is filled. They come from registers, surveys, studies and the"
                                        + " press, each file with its own licence. A release never changes.",
                                "De tabellen waarmee een nieuw register gevuld wordt. Zij komen uit registers, onderzoeken, studies"
                                        + " en de pers, elk bestand met zijn eigen licentie. Een uitgave verandert nooit."))
                .with("dcat:version", Literal.of(release.version()))
                .with("dct:issued", Literal.of(release.created()))
                .with("adms:identifier", release.doi().map(ReleaseDescription::doi))
                .with("dct:accrualPeriodicity", Authority.irregularly())
                .with("dct:spatial", List.of(Authority.theNetherlands(), Authority.theWorld()))
                .with("dct:conformsTo", Node.of(PACKAGE, "dct:Standard"))
                .with("dcat:landingPage", described.document("/en/sources"))
                .with("foaf:page", described.document(FOLDER + "datapackage.json"))
                .with("dcat:keyword", Described.keywords())
                .with(
                        "dcat:distribution",
                        release.files().stream().map(this::file).toList());
    }

    private Node file(Release.BundledFile file) {
        Iri address = new Iri(holding.root() + FOLDER + file.path());
        Node node = Node.of(holding.address(NAME + '-' + file.name()), "dcat:Distribution")
                .with("dct:title", Literal.in("en", file.title()))
                .with("dcat:accessURL", address)
                .with("dcat:downloadURL", address)
                .with("dcat:byteSize", Literal.typed("xsd:nonNegativeInteger", Long.toString(file.bytes())))
                .with("spdx:checksum", checksum(file))
                .with("dct:issued", Literal.of(release.created()))
                .with("dct:language", List.of(Authority.dutch(), Authority.english()))
                .with("dct:conformsTo", schema(file))
                .with(
                        "dcat:mediaType",
                        Authority.mediaType(BundledFormat.of(file.format()).mediaType()))
                .with(
                        "dct:format",
                        Authority.fileType(BundledFormat.of(file.format()).fileType()))
                .with(
                        "dct:license",
                        Authority.creativeCommons(file.licence().name()).orElseGet(Authority::notCreativeCommons))
                .with("dct:rights", rights(file.licence()))
                .with(
                        "prov:wasDerivedFrom",
                        file.origins().stream().map(ReleaseDescription::origin).toList());
        return file.isCompressed() ? node.with("dcat:compressFormat", Authority.mediaType("application/gzip")) : node;
    }

    private Node schema(Release.BundledFile file) {
        return Node.of(file.schema().map(path -> holding.root() + FOLDER + path).orElse(PACKAGE), "dct:Standard");
    }

    /** What the profile's list of licences can't say. */
    private static Node rights(Release.Licence licence) {
        return Node.blank("dct:RightsStatement")
                .with("rdfs:label", Literal.in("en", licence.title()))
                .with("rdfs:seeAlso", new Iri(licence.path()));
    }

    private static Node origin(Release.Origin origin) {
        Node source = Node.blank("prov:Entity").with("dct:title", Literal.in("en", origin.title()));
        return origin.path().isEmpty() ? source : source.with("rdfs:seeAlso", new Iri(origin.path()));
    }

    private static Node checksum(Release.BundledFile file) {
        return Node.blank("spdx:Checksum")
                .with(
                        "spdx:algorithm",
                        Node.of("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"))
                .with("spdx:checksumValue", Literal.typed("xsd:hexBinary", file.sha256()));
    }

    private static Node doi(String doi) {
        return Node.of("https://doi.org/" + doi, "adms:Identifier")
                .with("skos:notation", Literal.typed("xsd:anyURI", "https://doi.org/" + doi));
    }
}
