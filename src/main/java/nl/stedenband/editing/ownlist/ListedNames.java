package nl.stedenband.editing.ownlist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;

/**
 * What things are called in lists.
 *
 * @param dutch names by key, where that differs from their own
 */
public record ListedNames(Map<String, String> dutch) {
    public ListedNames {
        dutch = Map.copyOf(dutch);
    }

    BilingualText of(Named thing) {
        String own = thing.name() == null ? thing.id() : thing.name();
        return new BilingualText(own, dutch.getOrDefault(thing.kind() + '/' + thing.id(), own));
    }

    BilingualText of(List<Named> things) {
        return new BilingualText(
                things.stream().map(thing -> of(thing).en()).collect(Collectors.joining("; ")),
                things.stream().map(thing -> of(thing).nl()).collect(Collectors.joining("; ")));
    }
}
