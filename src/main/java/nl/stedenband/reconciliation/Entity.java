package nl.stedenband.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.CountryNames;
import nl.stedenband.registry.naming.NameForm;
import nl.stedenband.registry.naming.WrittenName;

/**
 * A thing of the registry that a table may mean.
 *
 * @param names all names that it is known by, its own among them
 * @param parts names of villages and the like that only point to it
 * @param values by property other than names; none where nothing is known
 */
public record Entity(
        ThingId id,
        String name,
        List<String> names,
        List<String> parts,
        Map<EntityProperty, List<EntityValue>> values) {

    public Entity {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
        values = Map.copyOf(values);
    }

    /** What is known for a property, its names among it. */
    public List<EntityValue> values(EntityProperty entityProperty) {
        return entityProperty == EntityProperty.NAME
                ? names.stream().<EntityValue>map(EntityValue.Text::new).toList()
                : values.getOrDefault(entityProperty, List.of());
    }

    /** Its names, for a Dutch municipality also without what the register adds to tell two apart: Bergen for Bergen (NH.). */
    List<String> bareNames() {
        if (id.kind() != ThingKind.MUNICIPALITY) {
            return names;
        }
        List<String> bare = new ArrayList<>(names);
        names.stream()
                .filter(name -> name.endsWith(")"))
                .flatMap(name -> PlaceNames.part(name).stream())
                .forEach(part -> bare.add(part.name()));
        return bare;
    }

    /** Whether it is this that somebody writes, in the ways of statistics and offices, or of its own country. */
    boolean isCalled(String written) {
        if (id.kind() == ThingKind.PARTNER_CITY) {
            return WrittenName.abroad(written).stream().map(PlaceNames::fold).anyMatch(looked -> names.stream()
                    .anyMatch(name -> PlaceNames.fold(name).equals(looked)));
        }
        if (id.kind() == ThingKind.COUNTRY
                && CountryNames.find(written).filter(id::equals).isPresent()) {
            return true;
        }
        WrittenName read = WrittenName.read(written);
        Optional<ThingId> province = values(EntityProperty.PROVINCE).stream()
                .filter(EntityValue.Thing.class::isInstance)
                .map(area -> ((EntityValue.Thing) area).id())
                .findFirst();
        String looked = NameForm.of(read.name());
        return read.admits(id.kind(), province)
                && bareNames().stream().anyMatch(name -> NameForm.of(name).equals(looked));
    }

    /** Whether it lies in what has that name or code. */
    boolean liesIn(String whole) {
        String folded = PlaceNames.fold(whole);
        return Stream.of(EntityProperty.COUNTRY, EntityProperty.PROVINCE)
                .flatMap(entityProperty -> values(entityProperty).stream())
                .filter(EntityValue.Thing.class::isInstance)
                .map(EntityValue.Thing.class::cast)
                .anyMatch(area -> area.id().value().equals(whole.strip())
                        || area.names().stream()
                                .anyMatch(name -> PlaceNames.fold(name).equals(folded)));
    }
}
