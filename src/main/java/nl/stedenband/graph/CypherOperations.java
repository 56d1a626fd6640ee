package nl.stedenband.graph;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.exceptions.NonUniqueResultException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.runtime.DeleteBatchOperation;
import io.micronaut.data.model.runtime.DeleteOperation;
import io.micronaut.data.model.runtime.InsertOperation;
import io.micronaut.data.model.runtime.PagedQuery;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.UpdateOperation;
import io.micronaut.data.operations.RepositoryOperations;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.stedenband.registry.Scope;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;

/**
 * What Micronaut Data needs to run the methods of a {@link CypherRepository}: it finds the query file, passes the arguments
 * by name and lets the driver map rows to records. Saving and deleting of entities is not offered: writing is a query too.
 * Public only because repositories in other packages refer to it through their annotation.
 */
@Singleton
public class CypherOperations implements RepositoryOperations {
    /** How the query is called that gives the order of a list, where it stands for the one that counts. */
    private static final String ORDER = "/order";

    /** How it is called where what it counts changes with the version of the graph alone. */
    private static final String TOTAL = "/total";

    private final ApplicationContext context;
    private final Transactions transactions;

    protected CypherOperations(ApplicationContext context, Transactions transactions) {
        this.context = context;
        this.transactions = transactions;
    }

    @Override
    public <T, R> R findOne(PreparedQuery<T, R> query) {
        return read(query, result -> {
            if (!result.hasNext()) {
                return null;
            }
            R row = row(result.next(), query.getResultType());
            if (result.hasNext()) {
                throw new NonUniqueResultException();
            }
            return row;
        });
    }

    @Override
    public <T> boolean exists(PreparedQuery<T, Boolean> query) {
        return read(query, Result::hasNext);
    }

    @Override
    public <T, R> Iterable<R> findAll(PreparedQuery<T, R> query) {
        return query.getAnnotationMetadata().hasAnnotation(KeptWhileUnchanged.class)
                ? context.getBean(KeptRows.class).read(query, row -> row(row, query.getResultType()))
                : read(query, result -> result.list(row -> row(row, query.getResultType())));
    }

    @Override
    public <T, R> Stream<R> findStream(PreparedQuery<T, R> query) {
        Map<String, Object> parameters = QueryArguments.byName(query);
        StreamedRows rows = transactions.allRows(text(query.getQuery(), parameters), parameters);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> row(row, query.getResultType()))
                .onClose(rows::close);
    }

    @Override
    public <R> Page<R> findPage(PagedQuery<R> paged) {
        if (!(paged instanceof PreparedQuery<?, ?> query)) {
            throw notOffered();
        }
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) query.getResultType();
        String count = paged.getAnnotationMetadata()
                .stringValue(Query.class, "countQuery")
                .orElseThrow();
        String rows = CypherFiles.query(query.getQuery());
        Map<String, Object> parameters = QueryArguments.byName(query);
        boolean isWhole = query.getPageable().isUnpaged();
        ListOrders orders = context.getBean(ListOrders.class);
        if (count.contains(ORDER)) {
            OrderedReading<R> reading =
                    new OrderedReading<>(rows, CypherFiles.query(count), parameters, row -> row(row, type), orders);
            return isWhole ? reading.all(transactions) : reading.page(query.getPageable(), transactions);
        }
        PageReading<R> reading = new PageReading<>(rows, CypherFiles.query(count), parameters, row -> row(row, type));
        if (isWhole) {
            return reading.all(transactions);
        }
        return count.endsWith(TOTAL)
                ? reading.pageWithKeptTotal(query.getPageable(), orders, transactions)
                : reading.page(query.getPageable(), transactions);
    }

    @Override
    public Optional<Number> executeUpdate(PreparedQuery<?, Number> query) {
        String cypher = CypherFiles.query(query.getQuery());
        Map<String, Object> parameters = QueryArguments.byName(query);
        return transactions.writing(runner -> {
            Result result = runner.run(cypher, parameters);
            return result.hasNext()
                    ? Optional.of(result.single().get(0).asLong())
                    : Optional.of(result.consume().counters().containsUpdates() ? 1 : 0);
        });
    }

    /** What a query says of the world around stands in it only where that is asked for. */
    private static String text(String name, Map<String, Object> parameters) {
        return Scope.of(parameters.get(Scope.PARAMETER)).narrow(CypherFiles.query(name));
    }

    private <T> T read(PreparedQuery<?, ?> query, Function<Result, T> reading) {
        Map<String, Object> parameters = QueryArguments.byName(query);
        String cypher = text(query.getQuery(), parameters);
        return transactions.reading(runner -> reading.apply(runner.run(cypher, parameters)));
    }

    private static <R> R row(Record row, Class<R> type) {
        if (type.isRecord()) {
            return RecordShape.read(type, row::get);
        }
        if (type.isAssignableFrom(Map.class)) {
            return type.cast(row.asMap());
        }
        Value only = row.get(0);
        return type == Object.class ? type.cast(only.asObject()) : only.as(type);
    }

    @Override
    public ApplicationContext getApplicationContext() {
        return context;
    }

    @Override
    public ConversionService getConversionService() {
        return context.getConversionService();
    }

    @Override
    public <T> T findOne(Class<T> type, Object id) {
        throw notOffered();
    }

    @Override
    public <T> Iterable<T> findAll(PagedQuery<T> query) {
        throw notOffered();
    }

    @Override
    public <T> long count(PagedQuery<T> query) {
        throw notOffered();
    }

    @Override
    public <T> Stream<T> findStream(PagedQuery<T> query) {
        throw notOffered();
    }

    @Override
    public <T> T persist(InsertOperation<T> operation) {
        throw notOffered();
    }

    @Override
    public <T> T update(UpdateOperation<T> operation) {
        throw notOffered();
    }

    @Override
    public <T> int delete(DeleteOperation<T> operation) {
        throw notOffered();
    }

    @Override
    public <T> Optional<Number> deleteAll(DeleteBatchOperation<T> operation) {
        throw notOffered();
    }

    private static UnsupportedOperationException notOffered() {
        return new UnsupportedOperationException("a Cypher repository has query files only; see CypherRepository");
    }
}
