package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * When a municipality came and went, as a study of networks over time has to know: who isn't there can have no ties.
 *
 * @param begins EDTF; nothing for what was there before the register begins
 * @param ends EDTF; nothing while it is there
 * @param successor one that it went over into, wholly or in part; nothing for none
 * @param date of that, EDTF
 */
@Introspected
public record CompositionChange(
        Named municipality,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable Named successor,
        @Nullable String date,
        @Nullable String extent,
        @Nullable String type,
        List<String> sources) {}
