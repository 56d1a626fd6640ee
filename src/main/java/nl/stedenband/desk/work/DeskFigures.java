package nl.stedenband.desk.work;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.retention.Dossier;
import nl.stedenband.desk.retention.Dossiers;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Counts what the desk did, from the sealed records: opened and counted in memory, and kept nowhere. */
@Singleton
public final class DeskFigures {

    private final Dossiers dossiers;
    private final Thesaurus thesaurus;

    DeskFigures(Dossiers dossiers, Thesaurus thesaurus) {
        this.dossiers = dossiers;
        this.thesaurus = thesaurus;
    }

    /** Of each year in which a request was received, the latest first. */
    public List<YearFigures> list(LocalDate today) {
        Map<Integer, YearCount> years = new TreeMap<>(Comparator.reverseOrder());
        for (Dossier dossier : dossiers.list()) {
            years.computeIfAbsent(year(dossier), year -> new YearCount())
                    .count(dossier.request().request(), FigureTally.of(dossier, today));
        }
        return years.entrySet().stream()
                .map(year -> year.getValue().figures(year.getKey()))
                .toList();
    }

    /** In which it was received; where nobody wrote that down, in which it was written last. */
    private static int year(Dossier dossier) {
        return dossier.request()
                .request()
                .find(RequestField.RECEIVED)
                .map(LocalDate::parse)
                .orElseGet(() -> DutchTime.day(dossier.request().at()))
                .getYear();
    }

    /** What is counted of a year so far. */
    private final class YearCount {
        private final Map<String, FigureTally> countries = new TreeMap<>();
        private final Map<String, FigureTally> themes = new TreeMap<>();
        private final Map<String, BilingualText> labels = new LinkedHashMap<>();
        private FigureTally all = FigureTally.NONE;

        private void count(HelpRequest request, FigureTally tally) {
            all = all.plus(tally);
            request.find(RequestField.COUNTRY).ifPresent(code -> countries.merge(code, tally, FigureTally::plus));
            Set<String> counted = new HashSet<>();
            for (String word : request.list(RequestField.THEMES)) {
                String key = key(word);
                if (counted.add(key)) {
                    themes.merge(key, tally, FigureTally::plus);
                }
            }
        }

        /** Words of one concept are the same, and so are words that differ in capitals and accents. */
        private String key(String word) {
            BilingualText label = thesaurus.label(word);
            String key = PlaceNames.fold(label.nl());
            labels.putIfAbsent(key, label);
            return key;
        }

        private YearFigures figures(int year) {
            return new YearFigures(
                    year,
                    all,
                    countries.entrySet().stream()
                            .map(country -> new YearFigures.OfCountry(country.getKey(), country.getValue()))
                            .sorted(Comparator.comparing(
                                    country -> -country.tally().requests()))
                            .toList(),
                    themes.entrySet().stream()
                            .map(theme -> new YearFigures.OfTheme(labels.get(theme.getKey()), theme.getValue()))
                            .sorted(Comparator.comparing(theme -> -theme.tally().requests()))
                            .toList());
        }
    }
}
