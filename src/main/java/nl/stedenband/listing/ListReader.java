package nl.stedenband.listing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanContext;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.stedenband.graph.AllRows;
import nl.stedenband.graph.AnswerMetrics;
import nl.stedenband.graph.AnswerMetrics.Brought;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.ListedRows;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.listing.ListColumns.ListColumn;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;

/** Reads lists: a page of one, or all that fits as a table. */
@Singleton
public final class ListReader {
    /** Which page is asked for doesn't matter to who gets all. */
    private static final List<String> PAGE = List.of("page", "pageSize", "after");

    private final BeanContext beans;
    private final ListOwners owners;
    private final VersionedReading versions;
    private final Thesaurus thesaurus;
    private final ExportSlots slots;
    private final RegistryClock clock;
    private final AnswerMetrics metrics;

    ListReader(
            BeanContext beans,
            ListOwners owners,
            VersionedReading versions,
            Thesaurus thesaurus,
            ExportSlots slots,
            RegistryClock clock,
            MeterRegistry registry) {
        this.beans = beans;
        this.owners = owners;
        this.versions = versions;
        this.thesaurus = thesaurus;
        this.slots = slots;
        this.clock = clock;
        metrics = new AnswerMetrics(registry, "list");
    }

    /**
     * The question about the list of one thing, looked at from where that thing is.
     *
     * @throws nl.stedenband.registry.NotInRegistry when there is no such thing
     * @throws GivenUpId when another id counts now
     */
    public ListQuestion of(String id, RegistryList<?> list, ListQuestion asked) {
        return asked.of(id, owners.lookedAtFrom(list.name(), id, asked.viewpoint()), thesaurus);
    }

    /** A page of a list. */
    public <T> Page<T> page(RegistryList<T> list, ListQuestion asked, Pageable page) {
        return metrics.measure(
                list.name().path(),
                () -> rows(list.query(), asked, page),
                rows -> new Brought(
                        rows instanceof ListedRows<T> listed && listed.wasKept(), rows.getNumberOfElements()));
    }

    private <Q, T> Page<T> rows(ListQuery<Q, T> query, ListQuestion asked, Pageable page) {
        return query.rows().find(beans.getBean(query.repository()), asked, page);
    }

    /**
     * All items of a list that fit; nothing when there is no such list.
     *
     * @param name of a collection, or what stands below a thing in it: collection, id and list with slashes between
     * @param asked parameters of the list by name, as a user wrote them
     * @throws nl.stedenband.registry.InvalidQuestion when some can't be read
     * @throws nl.stedenband.registry.NotInRegistry when it belongs to a thing that isn't there
     */
    public Optional<Table> open(String name, Map<String, List<String>> asked) {
        Optional<RegistryLists.FoundList> found = RegistryLists.find(Arrays.asList(name.split("/")));
        try {
            return found.map(list -> open(list.list(), list.id(), asked));
        } catch (GivenUpId e) {
            return open(e.path(), asked);
        }
    }

    /**
     * All items of a list that fit, one by one as the graph finds them.
     *
     * @param id of the thing that it belongs to; empty for a whole collection
     * @throws nl.stedenband.registry.InvalidQuestion when some parameters can't be read
     * @throws nl.stedenband.registry.NotInRegistry when it belongs to a thing that isn't there
     * @throws GivenUpId when another id counts now
     * @throws ExportSlots.TooManyExports when others take as many answers and lists as may be taken at the same time
     */
    public <T> Table open(RegistryList<T> list, String id, Map<String, List<String>> asked) {
        Map<String, List<String>> kept = new LinkedHashMap<>(asked);
        if (list.isPaged()) {
            kept.keySet().removeAll(PAGE);
        }
        WrittenParameters written = new WrittenParameters(kept);
        ListQuestion read = list.parameters().read(written, list.columns()::fields, clock.read());
        if (list.isPaged()) {
            PAGE.forEach(written::text); // are known, and said to be
        }
        written.check();
        ListQuestion question = of(id, list, read);
        List<ListColumn<T>> cells = list.columns().ofFiles(question.fields());
        TableMetadata tableMetadata = heading(list, question, cells, kept);
        return slots.open(() -> metrics.measureRows(
                list.name().path(),
                () -> new Rows<>(
                        tableMetadata, list.columns(), cells, rows(list.query(), question, Pageable.UNPAGED))));
    }

    private <T> TableMetadata heading(
            RegistryList<T> list, ListQuestion question, List<ListColumn<T>> cells, Map<String, List<String>> written) {
        Map<String, String> asked = new LinkedHashMap<>();
        written.forEach((name, values) -> values.forEach(value -> asked.put(name, value)));
        if (list.parameters().hasViewpoint()) {
            asked.putAll(question.viewpoint().written());
        }
        ListName name = list.name();
        String id = question.id();
        return new TableMetadata(
                id.isEmpty() ? name.path().replace('/', '-') : id + '-' + name.last(),
                id.isEmpty() ? name.path() : path(name, id),
                name.title(id),
                list.caution(),
                list.columns().subject(),
                cells.stream().map(ListColumn::column).toList(),
                asked,
                question.viewpoint().knownOn(),
                versions.knownOn(question.viewpoint().knownOn()));
    }

    private static String path(ListName name, String id) {
        return name.collection() + '/' + URLEncoder.encode(id, StandardCharsets.UTF_8) + '/' + name.child();
    }

    private record Rows<T>(TableMetadata heading, ListColumns<T> columns, List<ListColumn<T>> cells, Page<T> items)
            implements Table {

        @Override
        public Iterator<List<Object>> rows() {
            return StreamSupport.stream(items.spliterator(), false)
                    .map(item -> columns.row(item, cells))
                    .iterator();
        }

        @Override
        public void close() {
            if (items instanceof AllRows<T> all) {
                all.close();
            }
        }
    }
}
