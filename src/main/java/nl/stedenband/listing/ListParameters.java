package nl.stedenband.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * What can be asked of a list besides a page.
 *
 * @param hasNames whether {@code q} looks for names, or a text
 * @param hasViewpoint whether it depends on from where in time it is looked at
 * @param hasViewpointOnPages whether pages ask from where
 */
public record ListParameters(
        boolean hasNames, List<ListFilter> filters, boolean hasViewpoint, boolean hasViewpointOnPages) {
    static final ListParameters NONE = new ListParameters(false, List.of(), false, false);

    public ListParameters {
        filters = List.copyOf(filters);
    }

    /** Names to look for, and filters. */
    static ListParameters names(ListFilter... filters) {
        return new ListParameters(true, List.of(filters), false, false);
    }

    static ListParameters filters(ListFilter... filters) {
        return new ListParameters(false, List.of(filters), false, false);
    }

    /** The same for what depends on from where in time it is looked at; pages look from now. */
    ListParameters seenFrom() {
        return new ListParameters(hasNames, filters, true, false);
    }

    /** The same where also pages ask from where. */
    ListParameters seenFromOnPages() {
        return new ListParameters(hasNames, filters, true, true);
    }

    /** What is asked for in a request or a command, where some fields can be asked for alone. */
    public ListQuestion read(WrittenParameters written, Supplier<Set<String>> fields, ClockReading now) {
        NameSearch names = hasNames ? written.names() : NameSearch.ANYTHING;
        Map<String, Object> values = values(filters, written);
        List<String> asked = written.fields(fields);
        Viewpoint viewpoint = hasViewpoint ? written.viewpoint(now) : Viewpoint.at(now);
        return new ListQuestion("", names, values, viewpoint, Optional.ofNullable(asked), Thesaurus.EMPTY);
    }

    /** What is asked for on a page, which has fields for some of it. */
    public ListQuestion readOnPage(WrittenParameters written, ClockReading now) {
        NameSearch names = hasNames ? written.names() : NameSearch.ANYTHING;
        Map<String, Object> values = values(ofPages(), written);
        Viewpoint viewpoint = hasViewpointOnPages ? written.viewpoint(now) : Viewpoint.at(now);
        return new ListQuestion("", names, values, viewpoint, Optional.empty(), Thesaurus.EMPTY);
    }

    /** The filters that a page has fields for. */
    public List<ListFilter> ofPages() {
        return filters.stream().filter(ListFilter::isOnPages).toList();
    }

    private static Map<String, Object> values(List<ListFilter> filters, WrittenParameters written) {
        Map<String, Object> values = new HashMap<>();
        filters.forEach(filter -> values.put(filter.name(), filter.read(written)));
        return values;
    }
}
