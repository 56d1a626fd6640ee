package nl.stedenband.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.api.ListColumns.Cell;
import nl.stedenband.http.SelectedFields;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * A list of the interface as a table of all its items. They are read page by page, each after the last item of the one before,
 * as whoever follows the links {@code next} would; so nothing comes twice or is left out when others write meanwhile.
 */
record ListTable<T>(ListRoute list, ItemRows<T> items) {
    private static final Set<String> PAGE = Set.of("page", "pageSize", "after");
    private static final String PAGE_SIZE = "100";
    private static final String NEXT = "next";

    /**
     * All items that fit. Which page is asked for doesn't matter.
     *
     * @throws nl.stedenband.registry.InvalidQuestion when some parameters can't be read
     * @throws nl.stedenband.registry.NotInRegistry when the list belongs to a thing that isn't there
     */
    Table open(Map<String, List<String>> asked, Instant now, String graphVersion) {
        HttpRequest<?> request = request(asked);
        Listing<T> first = page(request);
        List<Cell<T>> cells = items.columns()
                .apply(list.collection())
                .of(SelectedFields.in(request).map(SelectedFields::names));
        Map<String, String> known = new LinkedHashMap<>();
        request.getParameters().forEachValue(known::put);
        known.remove("pageSize");
        if (first.viewpoint() != null) {
            known.putAll(first.viewpoint().written());
        }
        TableMetadata tableMetadata = new TableMetadata(
                list.id().isEmpty() ? list.name() : list.id() + '-' + list.name(),
                list.path().substring(Api.ROOT.length() + 1),
                ListTitles.of(list),
                Optional.empty(),
                items.subject(),
                cells.stream().map(Cell::column).toList(),
                known,
                first.viewpoint() == null ? now : first.viewpoint().knownOn(),
                graphVersion);
        return new Rows(tableMetadata, cells, first);
    }

    private HttpRequest<?> request(Map<String, List<String>> asked) {
        SimpleHttpRequest<?> request = new SimpleHttpRequest<>(HttpMethod.GET, list.path(), null);
        asked.forEach((parameter, values) -> {
            if (!list.isPaged() || !PAGE.contains(parameter)) {
                values.forEach(value -> request.getParameters().add(parameter, value));
            }
        });
        if (list.isPaged()) {
            request.getParameters().add("pageSize", PAGE_SIZE);
        }
        return request;
    }

    private Listing<T> follow(Link link) {
        SimpleHttpRequest<?> request = new SimpleHttpRequest<>(HttpMethod.GET, list.path(), null);
        String query = link.href().substring(link.href().indexOf('?') + 1);
        for (String parameter : query.split("&")) {
            int sign = parameter.indexOf('=');
            request.getParameters().add(decoded(parameter.substring(0, sign)), decoded(parameter.substring(sign + 1)));
        }
        return page(request);
    }

    @SuppressWarnings("unchecked") // rows are found by the type of the items
    private Listing<T> page(HttpRequest<?> request) {
        return (Listing<T>) list.page(request);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private final class Rows implements Table, Iterator<List<Object>> {
        private final TableMetadata tableMetadata;
        private final List<Cell<T>> cells;
        private Listing<T> current;
        private Iterator<T> items;

        Rows(TableMetadata tableMetadata, List<Cell<T>> cells, Listing<T> first) {
            this.tableMetadata = tableMetadata;
            this.cells = cells;
            this.current = first;
            this.items = first.items().iterator();
        }

        @Override
        public TableMetadata heading() {
            return tableMetadata;
        }

        @Override
        public Iterator<List<Object>> rows() {
            return this;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && current.links().containsKey(NEXT)) {
                current = follow(current.links().get(NEXT));
                items = current.items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public List<Object> next() {
            T item = items.next();
            List<Object> row = new ArrayList<>(cells.size());
            cells.forEach(cell -> row.add(cell.value().apply(item)));
            return row;
        }

        @Override
        public void close() {
            // each page is read in a session of its own
        }
    }
}
