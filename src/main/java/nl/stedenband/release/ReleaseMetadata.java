package nl.stedenband.release;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.catalogue.DataciteMetadata;
import nl.stedenband.catalogue.OrderedMembers;
import nl.stedenband.catalogue.PublishedDataset;
import nl.stedenband.catalogue.Publisher;
import nl.stedenband.catalogue.Release;
import nl.stedenband.release.ReleaseManifest.ReleasedFile;

/** Describes a release to those who keep and find data. */
final class ReleaseMetadata {
    static final String DATACITE = "datacite.json";
    static final String RO_CRATE = "ro-crate-metadata.json";
    static final String TITLE = "Stedenband, what Dutch municipalities do abroad: release %s";
    private static final String ABOUT =
            "Partnerships of Dutch municipalities with places abroad, the networks that they share and the sources of each fact,"
                    + " as of %s.";
    private static final Release.Licence LICENCE = new Release.Licence(
            "CC-BY-4.0",
            "Creative Commons Attribution 4.0 International",
            "https://creativecommons.org/licenses/by/4.0/");
    private static final String CREATOR = "Stedenband";
    private static final String NAME = "name";
    private static final String TYPE = "@type";
    private static final String ID = "@id";

    private ReleaseMetadata() {}

    static String title(String release) {
        return TITLE.formatted(release);
    }

    /** What a registration of a DOI needs; the DOI itself is given by that. */
    static Map<String, Object> datacite(ReleaseManifest manifest, Publisher publisher) {
        return DataciteMetadata.of(new PublishedDataset(
                title(manifest.name()),
                "Registry",
                ABOUT.formatted(manifest.asOf()),
                manifest.name(),
                LocalDate.ofInstant(manifest.knownOn(), ZoneOffset.UTC),
                Optional.empty(),
                publisher,
                List.of(LICENCE)));
    }

    /**
     * The folder as a research object.
     *
     * @param files that it has
     * @see <a href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a>
     */
    static Map<String, Object> roCrate(ReleaseManifest manifest, Publisher publisher, List<ReleasedFile> files) {
        List<Object> graph = new ArrayList<>();
        graph.add(OrderedMembers.of(
                ID,
                RO_CRATE,
                TYPE,
                "CreativeWork",
                "conformsTo",
                OrderedMembers.of(ID, "https://w3id.org/ro/crate/1.1"),
                "about",
                OrderedMembers.of(ID, "./")));
        graph.add(OrderedMembers.of(
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
                OrderedMembers.of(ID, LICENCE.path()),
                "creator",
                OrderedMembers.of(ID, "#creator"),
                "publisher",
                OrderedMembers.of(ID, publisher.address()),
                "hasPart",
                files.stream().map(file -> OrderedMembers.of(ID, file.path())).toList()));
        graph.add(OrderedMembers.of(ID, "#creator", TYPE, "Organization", NAME, CREATOR));
        graph.add(OrderedMembers.of(
                ID, publisher.address(), TYPE, "Organization", NAME, publisher.name(), "url", publisher.page()));
        graph.add(OrderedMembers.of(ID, LICENCE.path(), TYPE, "CreativeWork", NAME, "CC BY 4.0"));
        Stream<Map<String, Object>> described = files.stream()
                .map(file -> OrderedMembers.of(
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
        return OrderedMembers.of("@context", "https://w3id.org/ro/crate/1.1/context", "@graph", graph);
    }
}
