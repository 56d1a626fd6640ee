package nl.stedenband.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.release.ReleaseManifest.ReleasedFile;

/** Describes a release to those who keep and find data. */
final class ReleaseMetadata {
    static final String DATACITE = "datacite.json";
    static final String RO_CRATE = "ro-crate-metadata.json";
    static final String TITLE = "Stedenband, what Dutch municipalities do abroad: release %s";
    private static final String ABOUT =
            "Partnerships of Dutch municipalities with places abroad, the networks that they share and the sources of each fact,"
                    + " as of %s.";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String CREATOR = "Stedenband";
    private static final String NAME = "name";
    private static final String TYPE = "@type";
    private static final String ID = "@id";

    private ReleaseMetadata() {}

    static String title(String release) {
        return TITLE.formatted(release);
    }

    /**
     * What a registration of a DOI needs; the DOI itself is given by that.
     *
     * @see <a href="https://doi.org/10.14454/mzv1-5b55">DataCite Metadata Schema 4.6</a>
     */
    static Map<String, Object> datacite(ReleaseManifest manifest) {
        String day = manifest.knownOn().toString().substring(0, "2000-01-01".length());
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        metadata.put("creators", List.of(ordered(NAME, CREATOR, "nameType", "Organizational")));
        metadata.put("titles", List.of(ordered("title", title(manifest.name()), "lang", "en")));
        metadata.put("publisher", ordered(NAME, CREATOR));
        metadata.put("publicationYear", day.substring(0, "2000".length()));
        metadata.put("types", ordered("resourceTypeGeneral", "Dataset", "resourceType", "Registry"));
        metadata.put("dates", List.of(ordered("date", day, "dateType", "Issued")));
        metadata.put("language", "en");
        metadata.put("version", manifest.name());
        metadata.put(
                "rightsList",
                List.of(ordered(
                        "rights", "Creative Commons Attribution 4.0 International",
                        "rightsUri", LICENCE,
                        "rightsIdentifier", "CC-BY-4.0",
                        "rightsIdentifierScheme", "SPDX")));
        metadata.put(
                "descriptions",
                List.of(ordered(
                        "description", ABOUT.formatted(manifest.asOf()), "descriptionType", "Abstract", "lang", "en")));
        metadata.put("geoLocations", List.of(ordered("geoLocationPlace", "Netherlands")));
        return metadata;
    }

    /**
     * The folder as a research object.
     *
     * @param files that it has
     * @see <a href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a>
     */
    static Map<String, Object> roCrate(ReleaseManifest manifest, List<ReleasedFile> files) {
        List<Object> graph = new ArrayList<>();
        graph.add(ordered(
                ID,
                RO_CRATE,
                TYPE,
                "CreativeWork",
                "conformsTo",
                ordered(ID, "https://w3id.org/ro/crate/1.1"),
                "about",
                ordered(ID, "./")));
        graph.add(ordered(
                ID,
                "./",
                TYPE,
                "Dataset",
                NAME,
                title(manifest.name()),
                "description",
                ABOUT.formatted(manifest.asOf()),
                "datePublished",
                manifest.knownOn().toString(),
                "version",
                manifest.name(),
                "license",
                ordered(ID, LICENCE),
                "creator",
                ordered(ID, "#creator"),
                "hasPart",
                files.stream().map(file -> ordered(ID, file.path())).toList()));
        graph.add(ordered(ID, "#creator", TYPE, "Organization", NAME, CREATOR));
        graph.add(ordered(ID, LICENCE, TYPE, "CreativeWork", NAME, "CC BY 4.0"));
        Stream<Map<String, Object>> described = files.stream()
                .map(file -> ordered(
                        ID,
                        file.path(),
                        TYPE,
                        "File",
                        NAME,
                        file.path(),
                        "encodingFormat",
                        file.mediaType(),
                        "contentSize",
                        Long.toString(file.bytes()),
                        "sha256",
                        file.sha256()));
        described.forEach(graph::add);
        return ordered("@context", "https://w3id.org/ro/crate/1.1/context", "@graph", graph);
    }

    /** Names and values in turn; they are written in this order. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }
}
