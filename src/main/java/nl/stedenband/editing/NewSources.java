package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.graph.drawing.CitedSourceQueries;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;

/** Describes sources that the registry doesn't have yet; they count as looked at today. */
@Singleton
public final class NewSources {
    private final CitedSourceQueries sources;
    private final Clock clock;

    NewSources(CitedSourceQueries sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The source that was described in the same words before, or else one with an id of its own: its title and the year in which it was
     * published, and a number where others have these.
     */
    public Source describe(SourceRank rank, EdtfDate published, Source.Imprint imprint) {
        String id = PlaceNames.slug(imprint.title()) + '-' + published.text().replaceAll("\\D.*", "");
        Source described = new Source(
                id, rank, Optional.of(published), Optional.of(EdtfDate.of(today())), Optional.empty(), imprint);
        for (int next = 2; ; next++) {
            Optional<Source> other = find(described.id());
            if (other.isEmpty()) {
                return described;
            }
            if (other.filter(described::isDescribedAs).isPresent()) {
                return other.get();
            }
            described = new Source(
                    id + '-' + next, rank, described.published(), described.retrieved(), described.copied(), imprint);
        }
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** Nothing for an id that no source has. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
