package nl.stedenband.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.DatabaseAddress;

/**
 * The Neo4j server that the environment names with NEO4J_URI, NEO4J_USER and either NEO4J_PASSWORD or, as containers are
 * given secrets, NEO4J_PASSWORD_FILE.
 */
final class ServerFromEnvironment {

    private ServerFromEnvironment() {}

    /** @return nothing when no server is named, so that the local one is meant */
    static Optional<DatabaseAddress> of(Map<String, String> environment) {
        return named(environment, "NEO4J_URI")
                .map(uri -> new DatabaseAddress(
                        uri(uri), named(environment, "NEO4J_USER").orElse("neo4j"), password(environment)));
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() != null
                    && uri.getScheme().matches("(neo4j|bolt)(\\+s|\\+ssc)?")
                    && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(text, e);
        }
        throw notAnAddress(text, null);
    }

    private static CommandFailure notAnAddress(String text, Throwable cause) {
        return new CommandFailure(
                "NEO4J_URI is '%s', which is not the address of a Neo4j server; an example is bolt://localhost:7687."
                        .formatted(text),
                cause);
    }

    private static String password(Map<String, String> environment) {
        Optional<String> file = named(environment, "NEO4J_PASSWORD_FILE");
        if (file.isEmpty()) {
            return named(environment, "NEO4J_PASSWORD")
                    .orElseThrow(() -> new CommandFailure(
                            "NEO4J_URI is set without a password; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE too."));
        }
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException e) {
            throw new CommandFailure("NEO4J_PASSWORD_FILE names %s, which can't be read.".formatted(file.get()), e);
        }
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }
}
