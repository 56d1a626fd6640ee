package nl.stedenband.graph;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.annotation.RepositoryConfiguration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Micronaut Data repository over Neo4j. Each method carries {@code @Query("topic/name")}, which names a file under {@code
 * cypher/queries}; its arguments are the query's parameters by name, and its rows have the shape of the record it returns.
 * A {@code Pageable} becomes {@code $skip}, {@code $limit} and {@code $after}, the position in the list of the last row of the
 * page before, which a query with such pages returns as a column {@code position}. Where the name of the query that counts begins with
 * {@code order}, it returns which rows there are, in their order, and the other one reads those at some {@code $places}; where it is
 * {@code total}, what it counts changes with the version of the graph alone. Both are kept for that version. A {@link NameSearch}
 * becomes {@code $sought}, {@code $names} and {@code $name}, a {@link Criteria} or {@code Viewpoint} the parameters that it names. A
 * method without a query file, such as a derived finder,
 * stops the application when it starts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repository
@RepositoryConfiguration(operations = CypherOperations.class, implicitQueries = false, namedParameters = false)
public @interface CypherRepository {}
