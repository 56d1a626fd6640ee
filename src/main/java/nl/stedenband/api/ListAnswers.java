package nl.stedenband.api;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.http.SelectedFields;
import nl.stedenband.listing.ListQuestion;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryList;

/** Answers with the page of a list that a request asks for. */
@Singleton
final class ListAnswers {
    private final ListReader reader;
    private final RegistryClock clock;

    ListAnswers(ListReader reader, RegistryClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** A page of a whole collection. */
    <T> Listing<T> page(RegistryList<T> list, HttpRequest<?> request) {
        return page(list, "", request);
    }

    /** A page of the list of one thing, or all of it where lists of the sort are short. */
    <T> Listing<T> page(RegistryList<T> list, String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        ListQuestion read = list.parameters().read(queryParameters.written(), list.columns()::fields, clock.read());
        read.fields().ifPresent(fields -> SelectedFields.put(fields, request));
        if (list.isPaged()) {
            return queryParameters.paged(page -> {
                ListQuestion question = reader.of(id, list, read);
                Page<T> found = reader.page(list, question, page);
                return list.parameters().hasViewpoint()
                        ? Listing.of(found, question.viewpoint(), request)
                        : Listing.of(found, request);
            });
        }
        queryParameters.check();
        ListQuestion question = reader.of(id, list, read);
        List<T> all = reader.page(list, question, Pageable.UNPAGED).getContent();
        return Listing.whole(all, question.viewpoint(), request);
    }
}
