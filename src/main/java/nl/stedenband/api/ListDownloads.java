package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.traversal.Table;

/**
 * Gives a list whole to who asks for it in another format than that of its pages. The controllers of the lists need not know:
 * what is asked for in JSON goes on to them.
 */
@ServerFilter(Api.ROOT + "/**")
final class ListDownloads implements Ordered {
    private final ListReader lists;
    private final TableAnswers tables;

    ListDownloads(ListReader lists, TableAnswers tables) {
        this.lists = lists;
        this.tables = tables;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> give(HttpRequest<?> request) {
        boolean isReading = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        Optional<RegistryLists.FoundList> list = isReading ? list(request.getPath()) : Optional.empty();
        Optional<TableFormat> format = list.flatMap(any -> tables.formatOf(tables.typeWanted(request)));
        if (format.isEmpty()) {
            return null;
        }
        Table table = lists.open(
                list.get().list(), list.get().id(), request.getParameters().asMap());
        return tables.give(format.get(), table, request);
    }

    /** The list that a path names. */
    static Optional<RegistryLists.FoundList> list(String path) {
        return RegistryLists.find(
                Arrays.stream(path.replaceFirst("^" + Api.ROOT + "/?", "").split("/"))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList());
    }

    /** Within the filters that mark answers, and tell errors. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
