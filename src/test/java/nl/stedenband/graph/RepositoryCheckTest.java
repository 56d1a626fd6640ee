package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repository with a method that can't be called stops the application when it starts. */
final class RepositoryCheckTest {

    @MappedEntity
    record Thing(@Id String id, String name) {}

    @CypherRepository
    @Requires(property = "test.repository", value = "finder")
    interface DerivedFinder extends GenericRepository<Thing, String> {
        List<Thing> findByName(String name);
    }

    @CypherRepository
    @Requires(property = "test.repository", value = "absent")
    interface AbsentFile extends GenericRepository<Thing, String> {
        @Query("municipality/by-moonlight")
        List<Thing> byMoonlight();
    }

    @CypherRepository
    @Requires(property = "test.repository", value = "inline")
    interface InlineCypher extends GenericRepository<Thing, String> {
        @Query("MATCH (n) RETURN n.id AS id, n.name AS name")
        List<Thing> all();
    }

    @CypherRepository
    @Requires(property = "test.repository", value = "misspelled")
    interface MisspelledFragment extends GenericRepository<Thing, String> {
        @Query("test/misspelled-fragment")
        List<Thing> thatHold();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            finder | DerivedFinder.findByName has no @Query that names a file
            absent | AbsentFile.byMoonlight names the file 'municipality/by-moonlight', which is not there
            misspelled | MisspelledFragment.thatHold names a file that can't be read: cypher/queries/test/misspelled-fragment.cypher:3:
            inline | InlineCypher.all has no @Query that names a file
            """)
    void aMethodWithoutAFileStopsTheStart(String repository, String fault) {
        Map<String, Object> properties = Map.of(
                "test.repository", repository,
                "neo4j.uri", "bolt://localhost:1",
                "neo4j.user", "nobody",
                "neo4j.password", "");

        assertThatThrownBy(() -> ApplicationContext.run(properties, "test").close())
                .hasStackTraceContaining(fault);
    }

    @Test
    void theRepositoriesThatAreThereLetItStart() {
        assertThatCode(() -> ApplicationContext.run(
                                Map.of("neo4j.uri", "bolt://localhost:1", "neo4j.user", "nobody", "neo4j.password", ""),
                                "test")
                        .close())
                .doesNotThrowAnyException();
    }
}
