package nl.stedenband.web.question;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.ValueType;

/** Finds the things that readers name where a question takes an id. */
@Singleton
final class ParameterNameLookup {
    private static final Pageable LOOKED_AT = Pageable.from(0, 50);

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
        if (text.isBlank()
                || type.kinds().stream()
                        .anyMatch(thingKind -> ThingId.parse(thingKind, text).isPresent())) {
            return List.of();
        }
        NameSearch names = NameSearch.of(text);
        return things.search(names, LOOKED_AT).getContent().stream()
                .filter(found -> type.kinds().contains(ThingKind.ofWord(found.kind())))
                .filter(found -> names.isMet(ThingKind.ofWord(found.kind()), found.id(), found.names()))
                .toList();
    }
}
