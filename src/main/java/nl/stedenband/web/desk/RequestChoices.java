package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField.Option;

/** What the form of a request offers to choose from, in the words and the order of the reader's language. */
@Singleton
final class RequestChoices {
    private final LocalCountryNames countries;
    private final FilterChoices choices;
    private final SearchQueries things;

    RequestChoices(LocalCountryNames countries, FilterChoices choices, SearchQueries things) {
        this.countries = countries;
        this.choices = choices;
        this.things = things;
    }

    /** What there is to choose. */
    public record Choices(List<Option> countries, List<String> themes, List<String> programmes) {
        public Choices {
            countries = List.copyOf(countries);
            themes = List.copyOf(themes);
            programmes = List.copyOf(programmes);
        }
    }

    Choices in(PageContext pageContext) {
        Set<String> asking = countries.abroad().stream().map(ListedCountry::id).collect(Collectors.toSet());
        return new Choices(
                choices.countries(pageContext).stream()
                        .filter(country -> asking.contains(country.value()))
                        .toList(),
                choices.thesaurus().concepts().stream()
                        .filter(concept -> concept.id().kind() == ThingKind.THEME)
                        .map(Concept::preferred)
                        .map(pageContext::text)
                        .sorted(pageContext.alphabet())
                        .toList(),
                choices.valuesOf(ThingKind.PROGRAMME, pageContext).stream()
                        .map(Option::label)
                        .toList());
    }

    /** What the registry calls the programme that has such a name, among others perhaps; the name itself where none has. */
    String programme(String written) {
        return things.called(written, Set.of(ThingKind.PROGRAMME)).stream()
                .findFirst()
                .map(thing -> thing.name())
                .orElse(written);
    }
}
