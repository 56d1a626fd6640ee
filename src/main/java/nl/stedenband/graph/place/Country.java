package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Coordinates;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.Succession;

/**
 * A country as it is known now.
 *
 * @param names all names under which sources speak of it
 * @param alsoWritten what sources write for it although it is not its name
 * @param region of the four of VNG International, which leave out some countries
 * @param countryOfOrigin whether VNG and NCDO count it among the countries of origin
 * @param begins the first day of a former country, EDTF
 * @param ends the last day of a former country, EDTF
 * @param countedIn groups of countries that statistics count together
 * @param sources slug and locator of each source of this description
 */
@Serdeable
public record Country(
        String id,
        String name,
        @Nullable String nameNl,
        @Nullable String nameEn,
        List<String> names,
        List<String> alsoWritten,
        @Nullable Named region,
        boolean countryOfOrigin,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable Coordinates point,
        List<Succession> predecessors,
        List<Succession> successors,
        List<Named> countedIn,
        List<String> sources) {}
