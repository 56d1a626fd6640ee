package nl.stedenband.web.table;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.thing.TypologyQueries;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.FilterField.Option;

/** What forms offer to choose from, under the names and in the order of the reader's language. */
@Singleton
public final class FilterChoices {
    private static final Pageable ALL_COUNTRIES = Pageable.from(0, 1000);

    private final CountryQueries countries;
    private final KnownNameQueries names;
    private final TypologyQueries typologies;
    private final Thesaurus thesaurus;

    FilterChoices(CountryQueries countries, KnownNameQueries names, TypologyQueries typologies, Thesaurus thesaurus) {
        this.countries = countries;
        this.names = names;
        this.typologies = typologies;
        this.thesaurus = thesaurus;
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

    /** By which themes are read. */
    public Thesaurus thesaurus() {
        return thesaurus;
    }

    /** The value among the choices that means a theme: that of its concept, or its own. */
    public String theme(String id) {
        return thesaurus.ofWord(id).map(concept -> concept.id().value()).orElse(id);
    }

    /** The values of a typology, in the words of the sources; of themes the concepts that these words stand under. */
    public List<Option> valuesOf(ThingKind thingKind, PageContext pageContext) {
        return thingKind == ThingKind.THEME ? themes(pageContext) : wordsOf(thingKind);
    }

    private List<Option> themes(PageContext pageContext) {
        String language = pageContext.print().texts().locale().getLanguage();
        Map<String, Option> options = new HashMap<>();
        for (Option word : wordsOf(ThingKind.THEME)) {
            Optional<Concept> concept = thesaurus.ofWord(word.value());
            if (concept.isEmpty()) {
                options.put(word.value(), word);
            }
            concept.ifPresent(direct -> Stream.concat(Stream.of(direct), thesaurus.allBroader(direct).stream())
                    .filter(one -> one.id().kind() == ThingKind.THEME)
                    .forEach(one -> options.put(
                            one.id().value(),
                            new Option(one.id().value(), one.preferred().in(language)))));
        }
        return sorted(pageContext, List.copyOf(options.values()));
    }

    private List<Option> wordsOf(ThingKind thingKind) {
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
        Comparator<Object> alphabet = pageContext.alphabet();
        return options.stream()
                .sorted(Comparator.comparing(Option::label, alphabet))
                .toList();
    }
}
