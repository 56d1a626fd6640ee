package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.graph.thing.Coordinates;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.Succession;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Viewpoint;

/**
 * A municipality as it is known now.
 *
 * @param names all names under which sources speak of it
 * @param begins its first day, EDTF, where that lies within what the register covers
 * @param ends its last day, EDTF, where it was dissolved
 * @param population inhabitants
 * @param populationOn the day for which {@code population} holds
 * @param villages in whose name it has a tie
 * @param tooi its address in the register of government organisations
 * @param sources slug and locator of each source of this description
 */
@Serdeable
public record Municipality(
        String id,
        String name,
        List<String> names,
        @Nullable Named province,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable Coordinates point,
        @Nullable Long population,
        @Nullable String populationOn,
        List<String> villages,
        @Nullable String tooi,
        List<Succession> predecessors,
        List<Succession> successors,
        List<String> sources) {

    /**
     * A municipality in a list.
     *
     * @param begins as of {@link Municipality}
     * @param ends as of {@link Municipality}
     * @param population inhabitants by the latest figure known
     */
    @Serdeable
    @MappedEntity
    public record ListedMunicipality(
            @Id String id,
            String name,
            @Nullable Named province,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable Long population) {}

    public ListedMunicipality listed() {
        return new ListedMunicipality(id, name, province, begins, ends, population);
    }

    /** A dissolved municipality is looked at on its last day when a later one is asked for: after it, it has no ties. */
    public Viewpoint lookedAtFrom(Viewpoint viewpoint) {
        return ends == null
                ? viewpoint
                : viewpoint.notAfter(
                        LocalDate.ofEpochDay(Edtf.parse(ends).possible().max()));
    }
}
