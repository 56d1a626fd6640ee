package nl.stedenband.matching.rule;

import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;

/** Tells of a tie what is known of it, and no more: that it is there, may be there, or was, until when. */
record TieWording(PlaceKnowledge places) {

    /** Behind the name of a municipality: has a tie with Gobabis, had a tie with Kumasi until 2016. */
    BilingualText says(KnownTie knownTie) {
        return says(knownTie, place(knownTie.place()));
    }

    /** The same with the country behind the name of the place. */
    BilingualText saysWithCountry(KnownTie knownTie) {
        PartyAbroad place = knownTie.place();
        return says(
                knownTie,
                place.country()
                        .map(country ->
                                BilingualText.of("tie.place", place(place), places.named(country.id(), country.name())))
                        .orElse(place(place)));
    }

    private BilingualText says(KnownTie knownTie, BilingualText partner) {
        Optional<String> seen = knownTie.course().yearSeen().map(year -> Integer.toString(year));
        return switch (knownTie.course().status()) {
            case "certain", "confirmed" -> BilingualText.of("tie.says", partner);
            case "contradicted" -> BilingualText.of("tie.says.contradicted", partner);
            case "ended" -> end(knownTie, partner).orElseGet(() -> BilingualText.of("tie.says.ended", partner));
            case "possible" ->
                seen.map(year -> BilingualText.of("tie.says.possible", partner, year))
                        .orElseGet(() -> BilingualText.of("tie.says.possible.undated", partner));
            default ->
                seen.map(year -> BilingualText.of("tie.says.unheard", partner, year))
                        .orElseGet(() -> BilingualText.of("tie.says.unheard.undated", partner));
        };
    }

    BilingualText place(PartyAbroad partyAbroad) {
        return places.named(partyAbroad.id(), partyAbroad.name());
    }

    /** When it ended; of an end that is known by a day before which it was, that day. */
    private static Optional<BilingualText> end(KnownTie knownTie, BilingualText partner) {
        return knownTie.course()
                .until()
                .map(time -> Edtf.parse(time).possible())
                .filter(days -> days.max() < DayRange.END)
                .map(days -> days.min() <= DayRange.BEGINNING
                        ? BilingualText.of("tie.says.until-before", partner, year(days.max()))
                        : BilingualText.of(
                                "tie.says.until", partner, year(days.min() + (days.max() - days.min()) / 2)));
    }

    private static String year(long day) {
        return Integer.toString(LocalDate.ofEpochDay(day).getYear());
    }
}
