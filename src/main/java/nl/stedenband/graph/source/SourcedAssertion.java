package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Recording;

/**
 * What one source says about one thing, with all that is needed to check it.
 *
 * @param locator page, section, table, row or line
 * @param quote the words themselves; empty when there are none to show
 * @param held from when to when, EDTF, where the source gives a begin or an end
 * @param seen when the source saw it standing, EDTF
 * @param renewed when it was renewed, EDTF
 * @param denied whether the source says that there is no such thing
 * @param attributes what else it says, by name
 * @param recordedBy an importer's run, or an editor, never which
 * @param retraction nothing while it counts
 */
@Serdeable
public record SourcedAssertion(
        String id,
        String kind,
        CitedSource source,
        String locator,
        String quote,
        @Nullable String held,
        @Nullable String seen,
        List<String> renewed,
        boolean denied,
        List<Mention> participants,
        List<Attribute> attributes,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Nullable Retraction retraction) {
    public SourcedAssertion {
        recordedBy = Recording.told(recordedBy);
    }

    /** The source, as far as a citation needs it. */
    @Serdeable
    public record CitedSource(
            String id,
            String title,
            String publisher,
            String rank,
            @Nullable String published,
            @Nullable String retrieved,
            @Nullable String copied,
            String url) {}

    /**
     * A thing that it speaks of.
     *
     * @param as what the source calls it
     * @param reading whether that it is this thing, or its role, is our reading
     */
    @Serdeable
    public record Mention(String role, Named thing, String as, boolean reading) {}

    @Serdeable
    public record Attribute(String name, String value) {}

    /** That it no longer counts, since when and why. */
    @Serdeable
    public record Retraction(OffsetDateTime at, String by, String reason) {
        public Retraction {
            by = Recording.told(by);
        }
    }
}
