package nl.stedenband.editing.ownlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/** A municipality with a few ties, and its list of them. */
final class SmallList {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final long FIRST_DAY = LocalDate.of(1996, 1, 1).toEpochDay();
    static final Named TOWN = new Named("municipality", "gm0796", "'s-Hertogenbosch");
    static final Named GERMANY = new Named("country", "DE", "Germany");
    static final Named GHANA = new Named("country", "GH", "Ghana");
    static final Named COLOGNE = new Named("partnerCity", "Q1", "Köln");
    static final Named SANLIURFA = new Named("partnerCity", "Q2", "Şanlıurfa");
    static final Named ACCRA = new Named("partnerCity", "Q3", "Accra");
    static final Named TEMA = new Named("partnerCity", "Q4", "Tema");
    static final ListedNames NAMES = new ListedNames(Map.of("partnerCity/Q1", "Keulen", "country/DE", "Duitsland"));

    private SmallList() {}

    /** A tie of decades, one of which only an old list tells, one of three towns, and one that ended. */
    static OwnList list() {
        return of(
                tie(1, COLOGNE, GERMANY, "jumelage", "certain"),
                tie(2, SANLIURFA, new Named("country", "TR", "Türkiye"), "unknown", "unknown"),
                tie(3, ACCRA, GHANA, "project", "possible"),
                tie(3, TEMA, GHANA, "project", "possible"),
                tie(4, ACCRA, GHANA, "stedenband", "ended"));
    }

    static OwnList of(Tie... ties) {
        return new OwnList(TOWN, FIRST_DAY, TODAY, OwnTie.of(List.of(ties)), NAMES);
    }

    static Tie tie(int number, Named partner, Named country, String kind, String status) {
        return inherited(number, partner, country, kind, status, null);
    }

    static Tie inherited(int number, Named partner, Named country, String kind, String status, Named from) {
        return new Tie(
                partnership(number),
                kind,
                status,
                TOWN,
                partner,
                country,
                "1958",
                null,
                "1958",
                "2009",
                "seen-before",
                -300L,
                "vng-2009#8.2",
                "1958-01-01/1958-12-31",
                "2009-01-01/..",
                List.of(),
                from,
                List.of(),
                null,
                null,
                List.of(),
                List.of("vng-2009#8.2", "press-2017#p. 3"),
                List.of());
    }

    static String partnership(int number) {
        return "p-%016d".formatted(number);
    }

    static Optional<ThingId> country(String written) {
        return Map.of("de", "DE", "germany", "DE", "duitsland", "DE", "gh", "GH", "ghana", "GH", "nederland", "NL")
                .entrySet()
                .stream()
                .filter(country -> PlaceNames.fold(written).equals(country.getKey()))
                .map(country -> ThingId.country(country.getValue()))
                .findFirst();
    }

    /** Accra, Cologne, and a town that has no tie yet. */
    static Optional<NamedThing> place(ThingId id) {
        return Map.of("Q1", List.of("Köln", "DE"), "Q3", List.of("Accra", "GH"), "Q2807", List.of("Kumasi", "GH"))
                .entrySet()
                .stream()
                .filter(place -> place.getKey().equals(id.value()))
                .map(place -> new NamedThing(
                        id.key(),
                        id.value(),
                        place.getValue().get(0),
                        place.getValue().get(1)))
                .findFirst();
    }

    static Optional<String> theme(String word) {
        return word.equals("water") || word.equals("afval") ? Optional.of(word) : Optional.empty();
    }

    static OwnListAnswers read(OwnList list, byte[] file) {
        return new OwnListReader(list, SmallList::country, SmallList::place, SmallList::theme).read(file, "file", "en");
    }
}
