package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.ListFilter;
import nl.stedenband.listing.ListParameters;
import nl.stedenband.listing.ListQuestion;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryList;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Shows lists of the registry as pages. Whatever a page asks of a list is a field of the form above it, in the same order. */
@Singleton
public final class ListPages {
    private static final String NAMES = "q";

    private final ListReader reader;
    private final FilterChoices filterChoices;
    private final Pages pages;
    private final RegistryClock clock;

    ListPages(ListReader reader, FilterChoices filterChoices, Pages pages, RegistryClock clock) {
        this.reader = reader;
        this.filterChoices = filterChoices;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The page of a list that a request asks for.
     *
     * @throws nl.stedenband.registry.InvalidQuestion with everything that is wrong in what was asked
     */
    public <T> String show(RegistryList<T> list, ListLayout<T> layout, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        ListQuestion question = list.parameters().readOnPage(queryParameters.written(), clock.read());
        PageViewpoint pageViewpoint =
                list.parameters().hasViewpointOnPages() ? PageViewpoint.of(question.viewpoint(), request) : null;
        return queryParameters.paged(page -> {
            PageContext pageContext = pages.site(request);
            List<FilterField> form = form(list.parameters(), queryParameters, question.values(), pageContext);
            return pages.render(
                    "layout/list",
                    ListPage.of(layout, form, pageViewpoint, reader.page(list, question, page), pageContext),
                    request);
        });
    }

    private List<FilterField> form(
            ListParameters parameters,
            QueryParameters queryParameters,
            Map<String, Object> values,
            PageContext pageContext) {
        List<FilterField> form = new ArrayList<>();
        if (parameters.hasNames()) {
            form.add(FilterField.written(NAMES, queryParameters.text(NAMES)));
        }
        for (ListFilter filter : parameters.ofPages()) {
            Object value = values.get(filter.name());
            List<FilterField.Option> options = options(filter, pageContext);
            form.add(
                    options.isEmpty()
                            ? FilterField.written(filter.name(), (String) value)
                            : FilterField.chosen(filter.name(), value, options));
        }
        return form;
    }

    /** None for a field to write in. */
    private List<FilterField.Option> options(ListFilter filter, PageContext pageContext) {
        return switch (filter.type()) {
            case WORD -> FilterChoices.words(pageContext, filter.name(), filter.words());
            case TRUTH -> FilterChoices.yesOrNo(pageContext);
            case ID ->
                filter.kind() == ThingKind.PROVINCE
                        ? filterChoices.provinces(pageContext)
                        : filter.kind() == ThingKind.COUNTRY ? filterChoices.countries(pageContext) : List.of();
            case TEXT, KEY, MOMENT -> List.of();
        };
    }

    /**
     * A list of things with a form to narrow it.
     *
     * @param section whose things are listed
     * @param columns of which the names are texts under {@code column.}
     * @param seen from where in time, for lists that depend on it
     */
    public record ListPage(
            SiteSection section,
            List<FilterField> filters,
            @Nullable PageViewpoint seen,
            List<String> columns,
            List<List<TableCell>> rows,
            Page<?> page) {

        static <T> ListPage of(
                ListLayout<T> layout,
                List<FilterField> filters,
                @Nullable PageViewpoint pageViewpoint,
                Page<T> page,
                PageContext pageContext) {
            return new ListPage(
                    layout.section(),
                    filters,
                    pageViewpoint,
                    layout.columns(),
                    page.getContent().stream()
                            .map(thing -> layout.row().apply(thing, pageContext))
                            .toList(),
                    page);
        }
    }
}
