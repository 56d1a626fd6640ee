package nl.stedenband.graph.survey;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads published tables. */
@CypherRepository
public interface SurveyQueries extends GenericRepository<SurveyQueries.Survey, String> {

    /** Those that the registry can count too. */
    @Query("survey/titles")
    List<Survey> comparable();

    @MappedEntity
    record Survey(@Id String id, @Nullable String title) {}
}
