package nl.stedenband.graph.thing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads the values of a typology: the themes, motives or network models that sources tell ties apart by. */
@CypherRepository
public interface TypologyQueries extends GenericRepository<TypologyQueries.Value, String> {

    /** @param kind the name of the kind in keys, such as {@code policyField} */
    @Query("thing/of-kind")
    List<Value> ofKind(String kind);

    /** One of the values, under the name that its source gives it. */
    @MappedEntity
    record Value(@Id String id, String name) {}
}
