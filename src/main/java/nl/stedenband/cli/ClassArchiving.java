package nl.stedenband.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.stedenband.graph.local.ClassArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Archives the classes of a service and of its database, where that hasn't been done, once both have been there for a while: the
 * next start and every command beside the service then take less time. The start script says where those of the program belong, and has
 * Java list or map them.
 */
final class ClassArchiving {
    private static final Logger LOG = LoggerFactory.getLogger(ClassArchiving.class);
    private static final String PROGRAM = "stedenband.classes";

    /** Who has just started a service wants to use it; and until then most of what is needed has been loaded. */
    private static final long SECONDS_OF_USE = 30;

    private ClassArchiving() {}

    /** Begins it, for as long as the program is there. */
    static void begin(Optional<ClassArchive> ofDatabase) {
        List<ClassArchive> missing = Stream.concat(ofProgram().stream(), ofDatabase.stream())
                .filter(ClassArchive::canBeMade)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "archive-classes");
            thread.setDaemon(true);
            return thread;
        });
        missing.forEach(archive -> later.schedule(() -> make(archive), SECONDS_OF_USE, TimeUnit.SECONDS));
        later.shutdown();
    }

    private static Optional<ClassArchive> ofProgram() {
        Optional<ClassArchive> archive = Optional.ofNullable(System.getProperty(PROGRAM))
                .map(file -> new ClassArchive(Path.of(file), System.getProperty("java.class.path")));
        if (archive.isPresent() && !System.getProperty("java.vm.info", "").contains("sharing")) {
            dropUnfit(archive.get());
        }
        return archive;
    }

    /** One of other libraries, or another Java: this Java maps nothing at all then. */
    private static void dropUnfit(ClassArchive archive) {
        try {
            Files.deleteIfExists(archive.file());
        } catch (IOException e) {
            LOG.debug("{} can't be deleted", archive.file(), e);
        }
    }

    private static void make(ClassArchive archive) {
        try {
            archive.make();
        } catch (IOException e) {
            // all works without it, only more slowly
            LOG.warn("the classes could not be archived in {}", archive.file(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
