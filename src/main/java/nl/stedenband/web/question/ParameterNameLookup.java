package nl.stedenband.web.question;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.ValueType;

/** Finds the things that readers name where a question takes an id. */
@Singleton
final class ParameterNameLookup {
    private final SearchQueries things;

    ParameterNameLookup(SearchQueries things) {
        this.things = things;
    }

    /**
     * Those of which it is a name, whole and in whatever spelling.
     *
     * @return none for a text that is an id already
     */
    List<Found> fitting(ValueType type, String text) {
        boolean isId = type.kinds().stream()
                .anyMatch(thingKind -> ThingId.parse(thingKind, text).isPresent());
        return isId ? List.of() : things.called(text, type.kinds());
    }
}
