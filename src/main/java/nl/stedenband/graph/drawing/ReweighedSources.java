package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.Progress;

/**
 * Sources whose rank or date has changed: what they have a part in is drawn again after the change, in transactions of its own, for it may
 * be much. The database keeps which are due, so that a redrawing that breaks off begins again at the next start.
 */
@Singleton
public class ReweighedSources {
    private final DueSources due;
    private final Redrawing redrawing;

    ReweighedSources(DueSources due, Redrawing redrawing) {
        this.due = due;
        this.redrawing = redrawing;
    }

    /** In the transaction in which they changed. */
    public void note(Collection<String> sources) {
        if (!sources.isEmpty()) {
            due.note(List.copyOf(sources));
        }
    }

    /** Draws again what is due; nothing when nothing is. */
    public void redraw(Progress progress) {
        List<String> sources = due.all().stream().map(DueSource::source).toList();
        if (!sources.isEmpty()) {
            redrawing.redrawCiting(sources, progress);
            due.forget(sources);
        }
    }

    @MappedEntity
    record DueSource(@Id String source) {}

    /** Remembers which are due. */
    @CypherRepository
    interface DueSources extends GenericRepository<DueSource, String> {

        @Query("drawing/reweighed")
        List<DueSource> all();

        @Query(value = "drawing/note-reweighed", readOnly = false)
        void note(List<String> sources);

        @Query(value = "drawing/forget-reweighed", readOnly = false)
        void forget(List<String> sources);
    }
}
