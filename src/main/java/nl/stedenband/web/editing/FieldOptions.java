package nl.stedenband.web.editing;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.editing.FormField.Option;
import nl.stedenband.web.page.PageContext;

/** What can be chosen in fields, in the language of a page. */
@Singleton
final class FieldOptions {
    /** More than there are countries. */
    private static final Pageable ALL = Pageable.from(0, 1000);

    private final KnownNameQueries names;
    private final CountryQueries countries;
    private final EditingQueries editing;

    FieldOptions(KnownNameQueries names, CountryQueries countries, EditingQueries editing) {
        this.names = names;
        this.countries = countries;
        this.editing = editing;
    }

    /** @param partnership of whose holders one can have ended it */
    List<Option> of(EditField field, String partnership, PageContext pageContext) {
        return switch (field) {
            case MUNICIPALITY -> sorted(names.municipalities().stream().map(one -> new Option(one.id(), one.name())));
            case NETWORK ->
                sorted(names.networks().stream()
                        .map(one -> new Option(one.id(), one.names().get(0))));
            case COUNTRY ->
                sorted(countries.list(NameSearch.ANYTHING, null, null, ALL).getContent().stream()
                        .filter(one -> one.ends() == null)
                        .map(one -> new Option(one.id(), pageContext.name("country", one.id(), one.name()))));
            case SOURCE ->
                editing.sources().stream()
                        .map(one -> new Option(one.id(), one.title()))
                        .toList();
            case TIE_KIND ->
                Arrays.stream(TieKind.values())
                        .map(kind -> new Option(kind.slug(), pageContext.print().word("kind", kind.slug())))
                        .toList();
            case SOURCE_RANK ->
                Arrays.stream(SourceRank.values())
                        .map(rank -> new Option(rank.slug(), pageContext.print().word("rank", rank.slug())))
                        .toList();
            case ENDED_BY ->
                editing.holders(partnership).stream()
                        .map(party -> new Option(party.kind() + '/' + party.id(), pageContext.name(party)))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Option> sorted(Stream<Option> options) {
        return options.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
