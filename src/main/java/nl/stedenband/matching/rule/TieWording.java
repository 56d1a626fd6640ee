package nl.stedenband.matching.rule;

import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.TimeInWords;

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
                        .map(country -> BilingualText.of(
                                "tie.place",
                                places.namedAlone(place.id(), place.name()),
                                places.named(country.id(), country.name())))
                        .orElse(place(place)));
    }

    private BilingualText says(KnownTie knownTie, BilingualText partner) {
        Optional<BilingualText> seen = knownTie.course().yearSeen().map(TimeInWords::inYear);
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
                .map(Edtf::parse)
                .filter(time -> time.possible().max() < DayRange.END)
                .map(time -> time.possible().min() <= DayRange.BEGINNING
                        ? BilingualText.of(
                                "tie.says.until-before",
                                partner,
                                Integer.toString(
                                        LocalDate.ofEpochDay(time.possible().max())
                                                .getYear()))
                        : BilingualText.of("tie.says.until", partner, TimeInWords.yearInBoth(time)));
    }
}
