package nl.stedenband.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.local.BundledStore;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.importing.ThesaurusFile;

/** What the environment says of the registry that a command opens. */
record RegistrySettings(Map<String, String> environment) {
    /** Whether what happens is counted for somebody who asks for it. */
    static final String METRICS = "micronaut.metrics.enabled";

    private static final String SPOOL_FOLDER = "stedenband.spool.folder";
    private static final String SPOOL_VARIABLE = "STEDENBAND_SPOOL_FOLDER";

    private static final String RELEASES_FOLDER = "stedenband.releases.folder";
    private static final String RELEASES_VARIABLE = "STEDENBAND_RELEASES_FOLDER";

    private static final String PUBLISHER = "stedenband.publisher.";
    private static final List<String> OF_PUBLISHER = List.of("name", "address", "page", "mail");

    HomeFolder home() {
        return HomeFolder.of(environment);
    }

    /** The data that the build has read in, for a new database; with a thesaurus of the user's own other themes come of it. */
    Optional<Path> bundledStore() {
        return environment.containsKey(ThesaurusFile.VARIABLE) ? Optional.empty() : BundledStore.findFor(home());
    }

    /** STEDENBAND_NEO4J_OPTIONS, as {@code -Xmx4g -Dx=y}. */
    List<String> jvmOptions() {
        String options =
                environment.getOrDefault("STEDENBAND_NEO4J_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** The same, with the last word over others. */
    List<String> jvmOptionsAfter(List<String> others) {
        return Stream.concat(others.stream(), jvmOptions().stream()).toList();
    }

    /**
     * What the application is configured with.
     *
     * @param isLocal whether the database is the one in the home folder
     * @param others of the command
     */
    Map<String, Object> properties(DatabaseAddress database, boolean isLocal, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(others);
        // a command is over before anybody asks
        all.putIfAbsent(METRICS, false);
        all.put("neo4j.uri", database.uri().toString());
        all.put("neo4j.user", database.user());
        all.put("neo4j.password", database.password());
        if (isLocal) {
            all.put("neo4j.commits", home().commits().toString());
        }
        CustomQuestionFolder.folder(environment).ifPresent(folder -> all.put(Traversals.FOLDER, folder.toString()));
        Optional.ofNullable(environment.get(ThesaurusFile.VARIABLE))
                .ifPresent(file -> all.put(ThesaurusFile.FILE, file));
        if (isLocal && !environment.containsKey(SPOOL_VARIABLE)) {
            all.put(SPOOL_FOLDER, home().spool().toString());
        }
        Optional.ofNullable(environment.get(RELEASES_VARIABLE))
                .or(() -> isLocal ? Optional.of(home().releases().toString()) : Optional.empty())
                .ifPresent(folder -> all.put(RELEASES_FOLDER, folder));
        for (String part : OF_PUBLISHER) {
            String variable = (PUBLISHER + part).replace('.', '_').toUpperCase(Locale.ROOT);
            Optional.ofNullable(environment.get(variable)).ifPresent(value -> all.put(PUBLISHER + part, value));
        }
        InstallationSecret.of(environment).ifPresent(secret -> all.put(InstallationKeys.PROPERTY, secret));
        return all;
    }
}
