package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes answers to calls. */
@CypherRepository
public interface AnswerWrites extends GenericRepository<StoredAnswer, Long> {

    /** Until the transaction ends, so that answers of one municipality come after each other. */
    @Query(value = "desk/lock-call", readOnly = false)
    void lockCall(long number, long at);

    @Query(value = "desk/add-call-answer", readOnly = false)
    void add(long number, long call, String state, long at, String sealed);

    /**
     * Adds a version after one.
     *
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-call-answer-version", readOnly = false)
    long addVersion(long number, long after, String state, long at, String by, String sealed);
}
