package nl.stedenband.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * The id of an entity, unique over all types. Ids whose form tells the kind stand alone, so that a column of them is a column
 * of CBS codes, items of Wikidata or ISO codes: {@code gm0363}, {@code Q365}, {@code GH}. Others have their kind in front:
 * {@code network/eurocities}.
 */
public final class EntityId {
    private static final List<ThingKind> TOLD_BY_FORM =
            List.of(ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY, ThingKind.COUNTRY, ThingKind.PROVINCE);

    private EntityId() {}

    public static String of(ThingId thing) {
        return TOLD_BY_FORM.contains(thing.kind()) ? thing.value() : thing.key();
    }

    /** The thing that an id is of, if it has the form of one; keys of the registry are understood too. */
    public static Optional<ThingId> parse(String id) {
        int slash = id.indexOf('/');
        Stream<Optional<ThingId>> found = slash < 0
                ? TOLD_BY_FORM.stream().map(thingKind -> ThingId.parse(thingKind, id))
                : EntityType.allKinds().stream()
                        .filter(thingKind -> thingKind.word().equals(id.substring(0, slash)))
                        .map(thingKind -> ThingId.parse(thingKind, id.substring(slash + 1)));
        return found.flatMap(Optional::stream).findFirst();
    }
}
