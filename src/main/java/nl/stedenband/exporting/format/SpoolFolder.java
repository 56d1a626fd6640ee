package nl.stedenband.exporting.format;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import nl.stedenband.exporting.SpoolFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where exports put bytes aside, and how many all of them may at the same time. A folder for temporary files may lie in memory. */
@Singleton
public final class SpoolFolder {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolFolder.class);
    private static final long BYTES_OF_MEGABYTE = 1_000_000;

    private final String named;
    private final long limit;
    private final AtomicLong used = new AtomicLong();
    private Path path;

    /** @param named the folder, which may be a new one; empty for that of the system */
    SpoolFolder(
            @Value("${stedenband.spool.folder:}") String named,
            @Value("${stedenband.spool.megabytes:1000}") long megabytes) {
        this.named = named;
        this.limit = megabytes * BYTES_OF_MEGABYTE;
    }

    /** @throws SpoolFull when there is no room for another */
    public Spool open() {
        take(0);
        try {
            return new Spool(Files.createTempFile(path(), "stedenband-", ".spool"), this);
        } catch (IOException e) {
            throw new SpoolFull(e);
        }
    }

    /** @throws SpoolFull when there is no room for as many bytes more */
    void take(long bytes) {
        if (used.addAndGet(bytes) >= limit) {
            used.addAndGet(-bytes);
            throw new SpoolFull(null);
        }
    }

    void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }

    /** Made when it is needed first; where it can't be, exports go on in the folder of the system. */
    private synchronized Path path() {
        if (path == null) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            path = named.isBlank() ? temporary : Path.of(named);
            try {
                Files.createDirectories(path);
            } catch (IOException e) {
                LOG.warn("exports are put aside in {}, as {} can't be made: {}", temporary, named, e.toString());
                path = temporary;
            }
        }
        return path;
    }
}
