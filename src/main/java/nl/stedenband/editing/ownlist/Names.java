package nl.stedenband.editing.ownlist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Text;

/**
 * What things are called in lists.
 *
 * @param dutch names by key, where that differs from their own
 */
public record Names(Map<String, String> dutch) {
    public Names {
        dutch = Map.copyOf(dutch);
    }

    Text of(Named thing) {
        String own = thing.name() == null ? thing.id() : thing.name();
        return new Text(own, dutch.getOrDefault(thing.kind() + '/' + thing.id(), own));
    }

    Text of(List<Named> things) {
        return new Text(
                things.stream().map(thing -> of(thing).en()).collect(Collectors.joining("; ")),
                things.stream().map(thing -> of(thing).nl()).collect(Collectors.joining("; ")));
    }
}
