package nl.stedenband.editing.ownlist;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;

/**
 * With whom a tie is, as far as a list tells it from others.
 *
 * @param id nothing where it was written by its name, or there are several
 * @param names folded
 * @param country the code
 */
record OtherParty(Optional<String> id, Set<String> names, Optional<String> country) {
    OtherParty {
        names = Set.copyOf(names);
    }

    static OtherParty of(OwnTie tie, ListedNames listedNames) {
        return new OtherParty(
                Optional.of(tie.tie().partner().id())
                        .filter(id -> tie.partners().size() == 1),
                WordComparison.forms(listedNames.of(tie.partners())),
                Optional.ofNullable(tie.tie().country()).map(Named::id));
    }

    static OtherParty called(BilingualText name, String country) {
        return new OtherParty(Optional.empty(), WordComparison.forms(name), Optional.of(country));
    }

    static OtherParty known(Named place, ListedNames listedNames, String country) {
        return new OtherParty(
                Optional.of(place.id()), WordComparison.forms(listedNames.of(place)), Optional.of(country));
    }

    /** By their ids; where one has none, by what they are called and where they lie. */
    boolean isSame(OtherParty other) {
        return id.isPresent() && other.id.isPresent()
                ? id.equals(other.id)
                : country.equals(other.country) && !Collections.disjoint(names, other.names);
    }
}
