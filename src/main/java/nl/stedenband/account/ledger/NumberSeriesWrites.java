package nl.stedenband.account.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Numbers what is kept in the ledger. */
@CypherRepository
public interface NumberSeriesWrites extends GenericRepository<NumberSeriesWrites.Series, String> {

    /** The number that is next: nothing else has it, and nobody misses it when the transaction comes to nothing. */
    @Query(value = "ledger/next-number", readOnly = false)
    long nextNumber(String of);

    /**
     * Numbers from 1 on.
     *
     * @param of what has them
     */
    @MappedEntity
    record Series(@Id String of, long last) {}
}
