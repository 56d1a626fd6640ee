package nl.stedenband.web.table;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.thing.TypologyQueries;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.FilterField.Option;

/** What forms offer to choose from, under the names and in the order of the reader's language. */
@Singleton
public final class FilterChoices {
    private static final Pageable ALL_COUNTRIES = Pageable.from(0, 1000);

    private final CountryQueries countries;
    private final KnownNameQueries names;
    private final TypologyQueries typologies;

    FilterChoices(CountryQueries countries, KnownNameQueries names, TypologyQueries typologies) {
        this.countries = countries;
        this.names = names;
        this.typologies = typologies;
    }

    /** All countries, former ones among them, by id. */
    public List<Option> countries(PageContext pageContext) {
        return sorted(
                pageContext,
                countries.list(NameSearch.ANYTHING, null, null, ALL_COUNTRIES).getContent().stream()
                        .map(country ->
                                new Option(country.id(), pageContext.name("country", country.id(), country.name())))
                        .toList());
    }

    /** All provinces, by id. */
    public List<Option> provinces(PageContext pageContext) {
        return sorted(
                pageContext,
                names.provinces().stream()
                        .map(province ->
                                new Option(province.id(), province.names().get(0)))
                        .toList());
    }

    /** The values of a typology, in the words of the sources. */
    public List<Option> valuesOf(ThingKind thingKind) {
        return typologies.ofKind(thingKind.word()).stream()
                .map(value -> new Option(value.id(), value.name()))
                .toList();
    }

    /** The values {@code true} and {@code false}. */
    public static List<Option> yesOrNo(PageContext pageContext) {
        return words(pageContext, "truth", List.of("true", "false"));
    }

    /** @param topic under which the words have texts */
    public static List<Option> words(PageContext pageContext, String topic, List<String> words) {
        return words.stream()
                .map(word -> new Option(word, pageContext.print().word(topic, word)))
                .toList();
    }

    private static List<Option> sorted(PageContext pageContext, List<Option> options) {
        Comparator<Object> alphabet =
                Collator.getInstance(pageContext.print().texts().locale());
        return options.stream()
                .sorted(Comparator.comparing(Option::label, alphabet))
                .toList();
    }
}
