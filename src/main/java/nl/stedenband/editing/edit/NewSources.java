package nl.stedenband.editing.edit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.stedenband.graph.drawing.SourceQueries;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;

/** Describes sources that the registry doesn't have yet; they count as looked at today. */
@Singleton
public final class NewSources {
    private final SourceQueries sources;
    private final Clock clock;

    NewSources(SourceQueries sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** One with an id of its own: its title and the year in which it was published, and a number where another has these. */
    public Source describe(SourceRank rank, EdtfDate published, Source.Imprint imprint) {
        return new Source(
                free(PlaceNames.slug(imprint.title()) + '-' + published.text().replaceAll("\\D.*", "")),
                rank,
                Optional.of(published),
                Optional.of(EdtfDate.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))),
                imprint);
    }

    /** Nothing for an id that no source has. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private String free(String id) {
        String free = id;
        for (int next = 2; sources.get(free) != null; next++) {
            free = id + '-' + next;
        }
        return free;
    }
}
