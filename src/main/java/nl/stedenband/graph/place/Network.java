package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A network as it is known now.
 *
 * @param names all names under which sources speak of it
 * @param type what the source calls it
 * @param founded EDTF
 * @param ended EDTF
 * @param sources slug and locator of each source of this description
 */
@Serdeable
public record Network(
        String id,
        String name,
        List<String> names,
        @Nullable String type,
        @Nullable String founded,
        @Nullable String ended,
        @Nullable String url,
        @Nullable String note,
        List<String> sources) {}
