package nl.stedenband.web;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.country.CountryQueries;
import nl.stedenband.graph.place.KnownNames;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.Filter.Option;

/** What forms offer to choose from, under the names and in the order of the reader's language. */
@Singleton
final class Choices {
    private static final Pageable ALL_COUNTRIES = Pageable.from(0, 1000);

    private final CountryQueries countries;
    private final KnownNames names;

    Choices(CountryQueries countries, KnownNames names) {
        this.countries = countries;
        this.names = names;
    }

    List<Option> countries(Site site) {
        return sorted(
                site,
                countries.list(NameSearch.ANYTHING, null, null, ALL_COUNTRIES).getContent().stream()
                        .map(country -> new Option(country.id(), site.name("country", country.id(), country.name())))
                        .toList());
    }

    List<Option> provinces(Site site) {
        return sorted(
                site,
                names.provinces().stream()
                        .map(province ->
                                new Option(province.id(), province.names().get(0)))
                        .toList());
    }

    static List<Option> kinds(Site site) {
        return Arrays.stream(TieKind.values())
                .map(TieKind::slug)
                .map(kind -> new Option(kind, site.print().word("kind", kind)))
                .toList();
    }

    static List<Option> ranks(Site site) {
        return Arrays.stream(SourceRank.values())
                .map(SourceRank::slug)
                .map(rank -> new Option(rank, site.print().word("rank", rank)))
                .toList();
    }

    static List<Option> yesOrNo(Site site) {
        return List.of(
                new Option("true", site.print().word("truth", "true")),
                new Option("false", site.print().word("truth", "false")));
    }

    private static List<Option> sorted(Site site, List<Option> options) {
        Comparator<Object> alphabet = Collator.getInstance(site.print().texts().locale());
        return options.stream()
                .sorted(Comparator.comparing(Option::label, alphabet))
                .toList();
    }
}
