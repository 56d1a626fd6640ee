package nl.stedenband.desk.work;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.stedenband.registry.BilingualText;

/**
 * The requests of a year and what became of them.
 *
 * @param year in which they were received
 * @param countries by code, the most requests first; none where the country isn't known
 * @param themes the most requests first; a request on several is counted at each
 */
public record YearFigures(int year, FigureTally all, List<OfCountry> countries, List<OfTheme> themes) {
    public YearFigures {
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
    }

    /** The same, with those that have as many requests by their names. */
    public YearFigures inOrder(
            Function<OfCountry, String> country, Function<OfTheme, String> theme, Comparator<Object> alphabet) {
        Comparator<OfCountry> countriesFirst =
                Comparator.comparing(one -> -one.tally().requests());
        Comparator<OfTheme> themesFirst =
                Comparator.comparing(one -> -one.tally().requests());
        return new YearFigures(
                year,
                all,
                countries.stream()
                        .sorted(countriesFirst.thenComparing(country, alphabet))
                        .toList(),
                themes.stream()
                        .sorted(themesFirst.thenComparing(theme, alphabet))
                        .toList());
    }

    /** The requests from a country. */
    public record OfCountry(String code, FigureTally tally) {}

    /** The requests on a theme. */
    public record OfTheme(BilingualText theme, FigureTally tally) {}
}
