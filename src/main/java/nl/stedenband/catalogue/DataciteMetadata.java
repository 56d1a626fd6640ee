package nl.stedenband.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Describes data to DataCite, in the JSON in which their DOI is registered. Until that has happened there is no DOI in it, and none is made
 * up: what is here is all that a registration needs besides.
 *
 * @see <a href="https://doi.org/10.14454/mzv1-5b55">DataCite Metadata Schema 4.6</a>
 */
public final class DataciteMetadata {
    private static final String ORGANISATION = "Organizational";

    private DataciteMetadata() {}

    public static Map<String, Object> of(PublishedDataset dataset) {
        Publisher publisher = dataset.publisher();
        LocalDate issued = dataset.issued();
        Map<String, Object> metadata = OrderedMembers.of(
                "schemaVersion", "http://datacite.org/schema/kernel-4",
                "creators", List.of(OrderedMembers.of("name", "Stedenband", "nameType", ORGANISATION)),
                "titles", List.of(OrderedMembers.of("title", dataset.title(), "lang", "en")),
                "publisher", OrderedMembers.of("name", publisher.name()),
                "publicationYear", Integer.toString(issued.getYear()),
                "types", OrderedMembers.of("resourceTypeGeneral", "Dataset", "resourceType", dataset.type()),
                "subjects", subjects(),
                "contributors", List.of(contact(publisher)),
                "dates", List.of(OrderedMembers.of("date", issued.toString(), "dateType", "Issued")),
                "language", "en",
                "version", dataset.version(),
                "rightsList",
                        dataset.licences().stream()
                                .map(DataciteMetadata::rights)
                                .toList(),
                "descriptions", List.of(abstractOf(dataset)),
                "geoLocations", List.of(OrderedMembers.of("geoLocationPlace", "Netherlands")));
        dataset.doi().ifPresent(doi -> metadata.put("doi", doi));
        return metadata;
    }

    /** The data that come with the program, which the catalogue describes too. */
    public static Map<String, Object> of(CatalogueContent catalogueContent) {
        Release release = catalogueContent.release();
        String address = catalogueContent.address(ReleaseDescription.NAME);
        Map<String, Object> metadata = of(new PublishedDataset(
                release.title(),
                "Data package",
                RegistryDescription.ABOUT.en(),
                release.version(),
                release.created().atOffset(ZoneOffset.UTC).toLocalDate(),
                release.doi(),
                catalogueContent.publisher(),
                release.files().stream()
                        .map(Release.BundledFile::licence)
                        .distinct()
                        .toList()));
        metadata.put(
                "formats",
                release.files().stream()
                        .map(Release.BundledFile::format)
                        .distinct()
                        .toList());
        metadata.put("sizes", List.of(release.files().size() + " files"));
        metadata.put(
                "alternateIdentifiers",
                List.of(OrderedMembers.of("alternateIdentifier", address, "alternateIdentifierType", "URL")));
        metadata.put("relatedIdentifiers", List.of(catalogue(catalogueContent)));
        metadata.put("url", address);
        return metadata;
    }

    private static List<Map<String, Object>> subjects() {
        return DescribedResource.keywords().stream()
                .map(keyword -> OrderedMembers.of(
                        "subject", keyword.text(), "lang", keyword.language().orElseThrow()))
                .toList();
    }

    private static Map<String, Object> contact(Publisher publisher) {
        return OrderedMembers.of(
                "name", publisher.name(), "nameType", ORGANISATION, "contributorType", "ContactPerson");
    }

    private static Map<String, Object> abstractOf(PublishedDataset dataset) {
        return OrderedMembers.of("description", dataset.about(), "descriptionType", "Abstract", "lang", "en");
    }

    private static Map<String, Object> rights(Release.Licence licence) {
        Map<String, Object> rights = OrderedMembers.of("rights", licence.title(), "rightsUri", licence.path());
        if (!licence.name().startsWith("other")) {
            rights.put("rightsIdentifier", licence.name());
            rights.put("rightsIdentifierScheme", "SPDX");
        }
        return rights;
    }

    private static Map<String, Object> catalogue(CatalogueContent catalogueContent) {
        return OrderedMembers.of(
                "relatedIdentifier", catalogueContent.root() + "/v1/catalogue",
                "relatedIdentifierType", "URL",
                "relationType", "HasMetadata");
    }
}
