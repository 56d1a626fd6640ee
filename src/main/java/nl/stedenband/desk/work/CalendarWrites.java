package nl.stedenband.desk.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes which accounts have a calendar. */
@CypherRepository
public interface CalendarWrites extends GenericRepository<StoredCalendar, String> {

    /** @param mark null for none */
    @Query(value = "desk/set-calendar", readOnly = false)
    void set(String account, @Nullable String mark);
}
