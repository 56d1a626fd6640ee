package nl.stedenband.desk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.Named;

/**
 * What came of a case.
 *
 * @param towns with which
 * @param reason why just this; empty where it needs none
 * @param partnership the id of the new one; null for none
 * @param assertions the ids of what the registry was told of it
 */
@Serdeable
public record CaseOutcome(
        Kind kind,
        LocalDate on,
        List<Named> towns,
        String reason,
        @Nullable String partnership,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> assertions) {
    public CaseOutcome {
        towns = List.copyOf(towns);
        // what was kept before cases could be opened again has none
        assertions = assertions == null ? List.of() : List.copyOf(assertions);
    }

    /** One of which the registry is told nothing. */
    public static CaseOutcome of(Kind kind, LocalDate on, List<Named> towns, String reason) {
        return new CaseOutcome(kind, on, towns, reason, null, List.of());
    }

    /** With which municipalities, in words. */
    public String townNames() {
        return towns.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** What can come of a case. */
    public enum Kind {
        NEW_PARTNERSHIP,
        JOINED_COLLEAGUE,
        EXPERT_POOL,
        /** Nothing, for a reason. */
        NONE;

        /** In forms and keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
