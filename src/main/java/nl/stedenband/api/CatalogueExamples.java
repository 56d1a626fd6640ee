package nl.stedenband.api;

/** What the OpenAPI document shows of the catalogue: its first lines. */
final class CatalogueExamples {
    static final String JSON_LD = """
            {
              "@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"},
              "@graph": [{
                "@id": "https://stedenband.example/v1/catalogue",
                "@type": ["dcat:Catalog"],
                "dct:title": [{"@value": "Catalogue of the Stedenband registry", "@language": "en"}],
                "dcat:dataset": [{"@id": "https://stedenband.example/v1/catalogue#registry"}]
              }]
            }""";

    static final String TURTLE = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .

            <https://stedenband.example/v1/catalogue>
              a dcat:Catalog ;
              dct:title "Catalogue of the Stedenband registry"@en ;
              dcat:dataset <https://stedenband.example/v1/catalogue#registry> .
            """;

    static final String RDF_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">
            <rdf:Description rdf:about="https://stedenband.example/v1/catalogue">
            <rdf:type rdf:resource="http://www.w3.org/ns/dcat#Catalog"/>
            </rdf:Description>
            </rdf:RDF>
            """;

    static final String DATACITE = """
            {
              "schemaVersion": "http://datacite.org/schema/kernel-4",
              "creators": [{"name": "Stedenband", "nameType": "Organizational"}],
              "titles": [{"title": "What Dutch municipalities do abroad: the reference data of Stedenband", "lang": "en"}],
              "publisher": {"name": "Stedenband maintainers"},
              "publicationYear": "2026",
              "types": {"resourceTypeGeneral": "Dataset", "resourceType": "Data package"},
              "version": "2026.11.2"
            }""";

    private CatalogueExamples() {}
}
