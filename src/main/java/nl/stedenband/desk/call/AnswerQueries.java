package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads answers to calls. */
@CypherRepository
public interface AnswerQueries extends GenericRepository<StoredAnswer, Long> {

    @Query("desk/call-answer")
    Optional<StoredAnswer> find(long number);

    /** In the order in which they came. */
    @Query("desk/call-answers")
    List<StoredAnswer> ofCall(long call);

    /** How many no officer, or one alone, has decided on. */
    @Query("desk/count-waiting-answers")
    long countWaiting();
}
