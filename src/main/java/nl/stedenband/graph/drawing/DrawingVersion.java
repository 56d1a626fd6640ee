package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By which rules the graph was drawn. One that an earlier release drew by others is drawn anew before anybody reads it. */
@Singleton
public class DrawingVersion {
    private static final Logger LOG = LoggerFactory.getLogger(DrawingVersion.class);

    /** One more whenever another graph is drawn from the same assertions. */
    private static final long CURRENT = 6;

    private final VersionRecords records;
    private final Redrawing redrawing;
    private final ReweighedSources reweighed;

    DrawingVersion(VersionRecords records, Redrawing redrawing, ReweighedSources reweighed) {
        this.records = records;
        this.redrawing = redrawing;
        this.reweighed = reweighed;
    }

    /** An interrupted redrawing begins again the next time: only a whole one is noted. */
    public void bringUpToDate() {
        Long drawn = records.current().map(Drawn::version).orElse(null);
        if (drawn != null && drawn == CURRENT) {
            reweighed.redraw(Progress.UNWATCHED);
            return;
        }
        if (drawn != null) {
            LOG.info(
                    "the rules of drawing have changed since this registry was drawn; it is drawn anew, which can take minutes");
            drawAnew(Progress.UNWATCHED);
            return;
        }
        records.set(CURRENT);
    }

    /** Draws everything by the rules of now, and notes that, so that the next start doesn't do it again. */
    void drawAnew(Progress progress) {
        redrawing.redraw(progress);
        records.set(CURRENT);
    }

    /** @param version nothing where there is nothing drawn */
    @MappedEntity
    record Drawn(@Id @Nullable Long version) {}

    /** Remembers by which rules the graph is drawn. */
    @CypherRepository
    interface VersionRecords extends GenericRepository<Drawn, Long> {

        @Query("drawing/version")
        Optional<Drawn> current();

        @Query(value = "drawing/set-version", readOnly = false)
        void set(long version);
    }
}
