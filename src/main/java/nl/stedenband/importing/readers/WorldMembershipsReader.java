package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
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
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/**
 * A row a member of a city network as a list had it at some time. Dutch members are left out, as the registry has them; and so are regions, whose
 * names are those of towns too often.
 */
@Singleton
final class WorldMembershipsReader implements RowReader {
    /** Sources by what the lists that were gathered call them. */
    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("ClimActor Sept2020", "climactor-2020"),
            Map.entry("ClimActor Dec2022", "climactor-2022"),
            Map.entry("c-riq/city-vote", "city-vote-2025"),
            Map.entry("CDP 2016 C40 flag", "cdp-2016"),
            Map.entry("CDP 2017 C40 flag", "cdp-2017"),
            Map.entry("http://slideplayer.com/slide/4549257/", "entp-slides"),
            Map.entry("https://e-35.it/en/2017/03/15/eurotowns-2/", "e35-2017"),
            Map.entry("https://www.electio2014.eu/eurotowns/", "electio-2014"),
            Map.entry(
                    "http://www.coe.int/t/dg4/cultureheritage/culture/Cities/Newsletter/newsletter14/newsletter14_en.asp",
                    "coe-2011"),
            Map.entry(
                    "https://www.deteylinger.nl/nieuws/politiek/75918/burgemeester-teylingen-lid-van-mayors-for-peace",
                    "teylinger-2022"),
            Map.entry(
                    "https://www.gemeentehulst.nl/de_Gemeente/Nieuws/Gemeente_Hulst_sluit_aan_bij_Mayors_for_Peace",
                    "hulst-2023"));

    @Override
    public String name() {
        return "world-memberships";
    }

    @Override
    public List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = source(inputRow, importContext);
        Validity when = PrintedTime.validity(inputRow, "", "", "snapshot");
        importContext.checkSeen(inputRow, "snapshot", when);
        Places places = importContext.places();
        Optional<ThingId> country = places.country(inputRow, "country");
        if (inputRow.isRefused()) {
            return List.of();
        }
        if (inputRow.text("entity_type").equals("Region")) {
            inputRow.note("entity_type", "'%s' is a region; only towns are read".formatted(inputRow.text("city")));
            return List.of();
        }
        if (WorldPlaces.isDutch(country.orElseThrow())) {
            WorldPlaces.noteDutch(inputRow, "city", "memberships");
            return List.of();
        }
        DayRange days = when.seen().orElse(source.orElseThrow().spoke()).possible();
        Optional<Places.ForeignParty> member = places.place(
                inputRow,
                ParticipantRole.MEMBER,
                new Places.Naming(inputRow.text("city"), "city", "lat", days),
                country.get(),
                inputRow.point("lat", "lon"),
                Optional.empty());
        String network = inputRow.text("network");
        Optional<ThingId> joined = places.network(inputRow, "network", network);
        if (inputRow.isRefused()) {
            return List.of();
        }
        Statement says = new Statement(
                        AssertionKind.MEMBERSHIP,
                        List.of(
                                member.orElseThrow().participant(),
                                Participant.of(ParticipantRole.NETWORK, joined.orElseThrow(), network)),
                        Map.of(),
                        when)
                .ofTheWorld();
        return List.of(importContext.assertion(inputRow, source.get(), says));
    }

    private static Optional<Source> source(InputRow inputRow, ImportContext importContext) {
        String named = inputRow.text("source");
        return named.isEmpty()
                ? importContext.source(inputRow)
                : importContext.source(inputRow, SOURCES.getOrDefault(named, named));
    }
}
