package nl.stedenband.listing;

import io.micronaut.core.annotation.Nullable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * What is asked of a list.
 *
 * @param id of the thing that the list belongs to; empty for a whole collection
 * @param values what the filters ask, by their names; null for what isn't asked
 * @param viewpoint now for lists that don't depend on it
 * @param fields of the items; nothing for all
 * @param thesaurus by which themes are read
 */
public record ListQuestion(
        String id,
        NameSearch names,
        Map<String, Object> values,
        Viewpoint viewpoint,
        Optional<List<String>> fields,
        Thesaurus thesaurus) {

    public ListQuestion {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** The same of the list of one thing. */
    ListQuestion of(String thing, Viewpoint seen, Thesaurus readBy) {
        return new ListQuestion(thing, names, values, seen, fields, readBy);
    }

    @Nullable
    String text(String filter) {
        return (String) values.get(filter);
    }

    /** Of the things that are asked for, each under the name of its kind. */
    List<String> keys(List<ThingKind> kinds) {
        return kinds.stream()
                .flatMap(thingKind -> Stream.ofNullable(text(thingKind.word())).map(id -> thingKind.word() + '/' + id))
                .toList();
    }

    @Nullable
    Boolean truth(String filter) {
        return (Boolean) values.get(filter);
    }
}
