package nl.stedenband.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads what sources say one has to be careful with. */
@CypherRepository
public interface SensitivityQueries extends GenericRepository<SensitivityQueries.SensitivityRow, String> {

    /** @param knownOn milliseconds since 1970 */
    @Query("desk/sensitivities")
    List<SensitivityRow> of(String country, long knownOn);

    /**
     * What one source says.
     *
     * @param id of the assertion
     * @param held EDTF
     */
    @MappedEntity
    record SensitivityRow(
            @Id String id, String text, @Nullable String held, List<String> sources) {}
}
