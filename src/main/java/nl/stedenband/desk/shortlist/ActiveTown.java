package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Colleague;

/** A municipality that works or worked in the country. */
@Serdeable
public record ActiveTown(
        Named municipality, boolean isActive, boolean isPartner, boolean onTheme, List<TieThere> ties) {
    public static ActiveTown of(Colleague colleague) {
        return new ActiveTown(
                ShortlistDocument.named(colleague.town()),
                colleague.isActive(),
                colleague.isPartner(),
                colleague.onTheme(),
                colleague.ties().stream().map(TieThere::of).toList());
    }
}
