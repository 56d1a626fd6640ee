package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;

/** Reads published tables. */
@CypherRepository
public interface SurveyQueries extends GenericRepository<SurveyQueries.Survey, String> {

    /** Those that the registry can count too. */
    @Query("survey/titles")
    List<Survey> comparable();

    /**
     * Those with a title that fits, the best fit first.
     *
     * @param source the id of the one that prints them, nothing for all
     */
    @Query(value = "survey/list", countQuery = "survey/count")
    Page<ListedSurvey> list(NameSearch names, @Nullable String source, Pageable page);

    @Query("survey/by-id")
    Optional<SurveyTable> find(String id);

    /** The figures of one, in the order of the page. */
    @Query("survey/figures")
    List<SurveyFigure> figures(String id);

    @MappedEntity
    record Survey(@Id String id, @Nullable String title) {}
}
