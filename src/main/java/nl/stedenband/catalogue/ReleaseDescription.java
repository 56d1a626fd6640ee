package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/** Describes the data that come with the program: a file each, under the licence of its own source. */
final class ReleaseDescription {
    static final String NAME = "reference-data";
    static final String FOLDER = "/reference/";

    private static final String PACKAGE = "https://specs.frictionlessdata.io/data-package/";

    private final CatalogueContent catalogueContent;
    private final Release release;
    private final DescribedResource describedResource;

    ReleaseDescription(CatalogueContent catalogueContent) {
        this.catalogueContent = catalogueContent;
        this.release = catalogueContent.release();
        this.describedResource = new DescribedResource(catalogueContent);
    }

    RdfNode node() {
        return describedResource
                .resource(
                        NAME,
                        "dcat:Dataset",
                        new BilingualText(
                                release.title(),
                                BilingualText.of("catalogue.release.title").nl()),
                        BilingualText.of("catalogue.release.about"))
                .with("dcat:version", RdfLiteral.of(release.version()))
                .with("dct:issued", RdfLiteral.of(release.created()))
                .with("adms:identifier", release.doi().map(ReleaseDescription::doi))
                .with("dct:accrualPeriodicity", ControlledVocabulary.irregularly())
                .with("dct:spatial", List.of(ControlledVocabulary.theNetherlands(), ControlledVocabulary.theWorld()))
                .with("dct:conformsTo", RdfNode.of(PACKAGE, "dct:Standard"))
                .with("dcat:landingPage", describedResource.document("/en/sources"))
                .with("foaf:page", describedResource.document(FOLDER + "datapackage.json"))
                .with("dcat:keyword", DescribedResource.keywords())
                .with(
                        "dcat:distribution",
                        release.files().stream().map(this::file).toList());
    }

    private RdfNode file(Release.BundledFile file) {
        Iri address = new Iri(catalogueContent.root() + FOLDER + file.path());
        RdfNode rdfNode = RdfNode.of(catalogueContent.address(NAME + '-' + file.name()), "dcat:Distribution")
                .with("dct:title", RdfLiteral.in("en", file.title()))
                .with("dcat:accessURL", address)
                .with("dcat:downloadURL", address)
                .with("dcat:byteSize", RdfLiteral.typed("xsd:nonNegativeInteger", Long.toString(file.bytes())))
                .with("spdx:checksum", checksum(file))
                .with("dct:issued", RdfLiteral.of(release.created()))
                .with("dct:language", List.of(ControlledVocabulary.dutch(), ControlledVocabulary.english()))
                .with("dct:conformsTo", schema(file))
                .with(
                        "dcat:mediaType",
                        ControlledVocabulary.mediaType(
                                BundledFormat.of(file.format()).mediaType()))
                .with(
                        "dct:format",
                        ControlledVocabulary.fileType(
                                BundledFormat.of(file.format()).fileType()))
                .with(
                        "dct:license",
                        ControlledVocabulary.creativeCommons(file.licence().name())
                                .orElseGet(ControlledVocabulary::notCreativeCommons))
                .with("dct:rights", rights(file.licence()))
                .with(
                        "prov:wasDerivedFrom",
                        file.origins().stream().map(ReleaseDescription::origin).toList());
        return file.isCompressed()
                ? rdfNode.with("dcat:compressFormat", ControlledVocabulary.mediaType("application/gzip"))
                : rdfNode;
    }

    private RdfNode schema(Release.BundledFile file) {
        return RdfNode.of(
                file.schema()
                        .map(path -> catalogueContent.root() + FOLDER + path)
                        .orElse(PACKAGE),
                "dct:Standard");
    }

    /** What the profile's list of licences can't say. */
    private static RdfNode rights(Release.Licence licence) {
        return RdfNode.blank("dct:RightsStatement")
                .with("rdfs:label", RdfLiteral.in("en", licence.title()))
                .with("rdfs:seeAlso", new Iri(licence.path()));
    }

    private static RdfNode origin(Release.Origin origin) {
        RdfNode source = RdfNode.blank("prov:Entity").with("dct:title", RdfLiteral.in("en", origin.title()));
        return origin.path().isEmpty() ? source : source.with("rdfs:seeAlso", new Iri(origin.path()));
    }

    private static RdfNode checksum(Release.BundledFile file) {
        return RdfNode.blank("spdx:Checksum")
                .with(
                        "spdx:algorithm",
                        RdfNode.of("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"))
                .with("spdx:checksumValue", RdfLiteral.typed("xsd:hexBinary", file.sha256()));
    }

    private static RdfNode doi(String doi) {
        return RdfNode.of("https://doi.org/" + doi, "adms:Identifier")
                .with("skos:notation", RdfLiteral.typed("xsd:anyURI", "https://doi.org/" + doi));
    }

    /** The formats of bundled files. */
    static final class BundledFormat {
        private BundledFormat() {}

        /** @throws IllegalStateException when nobody has told yet of what media type the files are */
        static DistributionFormat of(String name) {
            return switch (name) {
                case "csv" -> new DistributionFormat(name, "text/csv");
                case "json" -> new DistributionFormat(name, "application/json");
                case "jsonl" -> new DistributionFormat(name, "application/jsonl");
                case "geojson" -> new DistributionFormat(name, "application/geo+json");
                default -> throw new IllegalStateException("no media type is known for files of '%s'".formatted(name));
            };
        }
    }
}
