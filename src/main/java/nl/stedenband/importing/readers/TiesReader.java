package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.importing.RowReader;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/**
 * A row a tie between a Dutch authority and another place, or, where the first place has its country beside it, between any two. A tie of
 * two places abroad belongs to the world around. Rows that write out a charter of many towns as its pairs name the
 * charter; both places are then its members, and no pair is made of them.
 */
@Singleton
final class TiesReader implements RowReader {

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        Validity when = validity(inputRow);
        importContext.checkSeen(inputRow, "seen", when);
        if (inputRow.isRefused()) {
            return List.of();
        }
        DayRange days = when.seen().orElse(source.orElseThrow().spoke()).possible();
        Places places = importContext.places();
        Optional<FirstParty> first = firstParty(inputRow, places, days);
        Optional<ThingId> country = places.country(inputRow, "partner_country");
        Optional<Places.ForeignParty> partner = inputRow.isRefused()
                ? Optional.empty()
                : places.place(
                        inputRow,
                        ParticipantRole.PARTY,
                        new Places.Naming(inputRow.text("partner"), "partner", "latitude", days),
                        country.orElseThrow(),
                        inputRow.point("latitude", "longitude"),
                        inputRow.cell("partner_item"));
        if (inputRow.isRefused()) {
            return List.of();
        }
        if (partner.orElseThrow()
                .participant()
                .thing()
                .equals(first.orElseThrow().id())) {
            inputRow.error("partner", "a place has no tie with itself");
            return List.of();
        }
        Optional<ThingId> charter = inputRow.cell("charter").flatMap(name -> places.network(inputRow, "charter", name));
        if (inputRow.isRefused()) {
            return List.of();
        }
        Statement read = charter.map(network -> writtenOut(inputRow, network, when, first.get(), partner.get()))
                .orElseGet(() -> pair(inputRow, when, first.get(), partner.get()));
        boolean isOfTheWorld = !first.get().isDutch() && !WorldPlaces.isDutch(country.orElseThrow());
        Statement says = isOfTheWorld ? read.ofTheWorld() : read;
        List<Assertion> assertions = new ArrayList<>();
        assertions.add(importContext.assertion(inputRow, source.get(), says));
        partner.get()
                .sameAs()
                .ifPresent(until -> assertions.add(importContext.sameAs(
                        inputRow, source.get(), partner.get().participant().thing(), until)));
        return assertions;
    }

    /** @param village in whose name a municipality has the tie */
    private record FirstParty(Participant participant, boolean isDutch, Optional<String> village) {
        ThingId id() {
            return participant.thing();
        }
    }

    /** Without a country beside it a name is that of a Dutch authority: Bergen is the one in Norway only where the row says so. */
    private static Optional<FirstParty> firstParty(InputRow inputRow, Places places, DayRange days) {
        Optional<ThingId> country = places.country(inputRow, "municipality_country");
        if (country.isEmpty() && inputRow.isRefused()) {
            return Optional.empty();
        }
        if (country.isEmpty() || WorldPlaces.isDutch(country.get())) {
            return places.dutch(inputRow, "municipality", "municipality_code", days)
                    .map(dutch -> new FirstParty(
                            Participant.of(ParticipantRole.PARTY, dutch.id(), dutch.as()), true, dutch.village()));
        }
        if (inputRow.cell("municipality_code").isPresent()) {
            inputRow.error(
                    "municipality_code", "a place in %s has no code of a Dutch municipality".formatted(country.get()));
            return Optional.empty();
        }
        return places.place(
                        inputRow,
                        ParticipantRole.PARTY,
                        new Places.Naming(inputRow.text("municipality"), "municipality", "municipality_latitude", days),
                        country.get(),
                        inputRow.point("municipality_latitude", "municipality_longitude"),
                        Optional.empty())
                .map(place -> new FirstParty(place.participant(), false, Optional.empty()));
    }

    private static Statement writtenOut(
            InputRow inputRow, ThingId network, Validity when, FirstParty first, Places.ForeignParty partner) {
        String charter = inputRow.text("charter");
        inputRow.note(
                "charter",
                "the pair is written out from one charter of many towns; both are read as members of " + charter);
        return new Statement(
                AssertionKind.MEMBERSHIP,
                List.of(
                        first.participant().inRole(ParticipantRole.MEMBER),
                        partner.participant().inRole(ParticipantRole.MEMBER),
                        Participant.of(ParticipantRole.NETWORK, network, charter)),
                attributes(first),
                when);
    }

    private static Map<Attribute, String> attributes(FirstParty first) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        first.village().ifPresent(village -> attributes.put(Attribute.VILLAGE, village));
        return attributes;
    }

    private static Statement pair(InputRow inputRow, Validity when, FirstParty first, Places.ForeignParty partner) {
        Map<Attribute, String> attributes = attributes(first);
        attributes.put(
                Attribute.TIE_KIND,
                inputRow.parsed("kind", TieKind::ofSlug).orElse(TieKind.UNKNOWN).slug());
        inputRow.cell("end_reason").ifPresent(reason -> attributes.put(Attribute.END_REASON, reason));
        List<Participant> participants = new ArrayList<>(List.of(first.participant(), partner.participant()));
        inputRow.cell("ended_by")
                .ifPresent(by -> participants.add(Participant.of(
                        ParticipantRole.ENDED_BY,
                        by.equals("partner") ? partner.participant().thing() : first.id(),
                        "")));
        return new Statement(AssertionKind.PARTNERSHIP, participants, attributes, when);
    }

    private static Validity validity(InputRow inputRow) {
        return PrintedTime.validity(inputRow, "since", "until", "seen");
    }
}
