package nl.stedenband.desk.work;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads which accounts have a calendar. */
@CypherRepository
public interface CalendarQueries extends GenericRepository<StoredCalendar, String> {

    @Query("desk/calendar")
    Optional<StoredCalendar> find(String account);
}
