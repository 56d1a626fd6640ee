package nl.stedenband.catalogue;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes a release of the data to DataCite, in the JSON in which its DOI is registered. Until that has happened there is no
 * DOI in it, and none is made up: what is here is all that a registration needs besides.
 *
 * @see <a href="https://doi.org/10.14454/mzv1-5b55">DataCite Metadata Schema 4.6</a>
 */
public final class DataciteMetadata {
    private static final String ORGANISATION = "Organizational";

    private DataciteMetadata() {}

    public static Map<String, Object> of(CatalogueContent catalogueContent) {
        Release release = catalogueContent.release();
        String created =
                release.created().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        Map<String, Object> metadata = new LinkedHashMap<>();
        release.doi().ifPresent(doi -> metadata.put("doi", doi));
        metadata.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        metadata.put("creators", List.of(Map.of("name", "Stedenband", "nameType", ORGANISATION)));
        metadata.put("titles", List.of(Map.of("title", release.title(), "lang", "en")));
        metadata.put("publisher", Map.of("name", catalogueContent.publisher().name()));
        metadata.put("publicationYear", created.substring(0, 4));
        metadata.put("types", Map.of("resourceTypeGeneral", "Dataset", "resourceType", "Data package"));
        metadata.put("subjects", subjects());
        metadata.put("contributors", List.of(contact(catalogueContent.publisher())));
        metadata.put("dates", List.of(Map.of("date", created, "dateType", "Issued")));
        metadata.put("language", "en");
        metadata.put("alternateIdentifiers", List.of(identifier(catalogueContent)));
        metadata.put("version", release.version());
        metadata.put(
                "formats",
                release.files().stream()
                        .map(Release.BundledFile::format)
                        .distinct()
                        .toList());
        metadata.put("sizes", List.of(release.files().size() + " files"));
        metadata.put(
                "rightsList",
                release.files().stream()
                        .map(Release.BundledFile::licence)
                        .distinct()
                        .map(DataciteMetadata::rights)
                        .toList());
        metadata.put(
                "descriptions",
                List.of(Map.of(
                        "descriptionType", "Abstract", "lang", "en", "description", RegistryDescription.ABOUT.en())));
        metadata.put("geoLocations", List.of(Map.of("geoLocationPlace", "Netherlands")));
        metadata.put("relatedIdentifiers", List.of(catalogue(catalogueContent)));
        metadata.put("url", catalogueContent.address(ReleaseDescription.NAME));
        return metadata;
    }

    private static List<Map<String, Object>> subjects() {
        return DescribedResource.keywords().stream()
                .map(keyword -> Map.<String, Object>of(
                        "subject", keyword.text(), "lang", keyword.language().orElseThrow()))
                .toList();
    }

    private static Map<String, Object> contact(Publisher publisher) {
        return Map.of("name", publisher.name(), "nameType", ORGANISATION, "contributorType", "ContactPerson");
    }

    private static Map<String, Object> identifier(CatalogueContent catalogueContent) {
        return Map.of(
                "alternateIdentifier",
                catalogueContent.address(ReleaseDescription.NAME),
                "alternateIdentifierType",
                "URL");
    }

    private static Map<String, Object> rights(Release.Licence licence) {
        Map<String, Object> rights = new LinkedHashMap<>();
        rights.put("rights", licence.title());
        rights.put("rightsUri", licence.path());
        if (!licence.name().startsWith("other")) {
            rights.put("rightsIdentifier", licence.name());
            rights.put("rightsIdentifierScheme", "SPDX");
        }
        return rights;
    }

    private static Map<String, Object> catalogue(CatalogueContent catalogueContent) {
        return Map.of(
                "relatedIdentifier", catalogueContent.root() + "/v1/catalogue",
                "relatedIdentifierType", "URL",
                "relationType", "HasMetadata");
    }
}
