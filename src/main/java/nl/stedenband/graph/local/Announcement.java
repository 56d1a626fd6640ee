package nl.stedenband.graph.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Properties;
import nl.stedenband.graph.DatabaseAddress;

/**
 * What the owner of a database leaves in the home folder: guests find the database by it, and others are told whom they wait
 * for. The password has a file of its own, which outlives the owner.
 *
 * @param process id of the owner's process
 * @param command what that process does
 * @param isReady whether the database has answered yet
 */
record Announcement(String uri, String process, String command, boolean isReady) {
    private static final String USER = "neo4j";

    /** The announcement of a database that this process is about to start on a port. */
    static Announcement ofStart(int port, String command) {
        return new Announcement(
                "bolt://127.0.0.1:" + port,
                Long.toString(ProcessHandle.current().pid()),
                command,
                false);
    }

    Announcement ready() {
        return new Announcement(uri, process, command, true);
    }

    /** Nothing when nobody has left one. */
    static Optional<Announcement> find(HomeFolder home) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(home.addressFile())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new Announcement(
                properties.getProperty("uri"),
                properties.getProperty("process"),
                properties.getProperty("command"),
                Boolean.parseBoolean(properties.getProperty("ready"))));
    }

    void write(HomeFolder home) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("uri", uri);
        properties.setProperty("process", process);
        properties.setProperty("command", command);
        properties.setProperty("ready", Boolean.toString(isReady));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        home.writeForOwner(home.addressFile(), text.toString());
    }

    /** Who has the folder, in words; the owner may not have got as far as to say. */
    static String owner(HomeFolder home) throws IOException {
        return find(home)
                .map(current -> "process %s (stedenband %s)".formatted(current.process, current.command))
                .orElse("another process");
    }

    DatabaseAddress address(String password) {
        return new DatabaseAddress(URI.create(uri), USER, password);
    }
}
