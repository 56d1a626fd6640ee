package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * The places that a reader can mean, as the registry and the gazetteer know them, with those that were met while reading.
 * What can't be settled becomes a finding of the row. For one thread, and one run of a reader.
 */
public final class Places {
    private final CountryNameMatcher countries;
    private final FormerCountries formerCountries;
    private final CodedMunicipalities coded;
    private final MunicipalityMatcher municipalities;
    private final PartnerMatcher partners;
    private final NetworkNames networks;
    private final List<GazetteerPlace> met = new ArrayList<>();

    /** A Dutch authority as a row names it. */
    public record DutchParty(ThingId id, String as, Optional<String> village) {}

    /** A foreign place as a row names it; {@code sameAs} is the id under which the registry had it until now. */
    public record ForeignParty(Participant participant, Optional<ThingId> sameAs) {}

    Places(
            CountryNameMatcher countries,
            FormerCountries formerCountries,
            CodedMunicipalities coded,
            MunicipalityMatcher municipalities,
            PartnerMatcher partners,
            NetworkNames networks) {
        this.countries = countries;
        this.formerCountries = formerCountries;
        this.coded = coded;
        this.networks = networks;
        this.municipalities = municipalities;
        this.partners = partners;
    }

    /** The country in a cell, by code or name; nothing when the cell is empty or names none. */
    public Optional<ThingId> country(InputRow inputRow, String column) {
        return countries.find(inputRow, column);
    }

    /** The country with this very code. */
    public Optional<ThingId> countryWithCode(String code) {
        return countries.withCode(code);
    }

    /** Whether a country has this code, or had it. */
    public boolean isCountryCode(String code) {
        return countries.isCode(code);
    }

    /** The partner cities of that very name in a country. */
    public List<ThingId> partnerCitiesNamed(String name, ThingId country) {
        return partners.named(name, country);
    }

    /** The partner cities of that name, in whatever country. */
    public List<ThingId> partnerCitiesNamed(String name) {
        return partners.named(name);
    }

    /** The network of that name, in any of its names; a name of several is an error of the row. */
    public Optional<ThingId> network(InputRow inputRow, String column, String name) {
        return networks.network(inputRow, column, name);
    }

    /** Whether the registry knows the network. */
    public boolean isNetwork(ThingId id) {
        return networks.isKnown(id);
    }

    /** Whether a network has that name. */
    public boolean isNetwork(String name) {
        return networks.isKnown(name);
    }

    /** The municipality with this code, in any capitals. */
    public Optional<ThingId> municipality(String code) {
        return coded.find(code);
    }

    /** The municipality with the code in a cell; one that there is not is an error, a name of another a warning. */
    public Optional<ThingId> municipality(InputRow inputRow, String codeColumn, String nameColumn) {
        return coded.find(inputRow, codeColumn, nameColumn);
    }

    /** The Dutch authority in two cells, name and code, on the days that the row speaks of. */
    public Optional<DutchParty> dutch(InputRow inputRow, String nameColumn, String codeColumn, DayRange when) {
        return municipalities
                .match(inputRow, nameColumn, codeColumn, when)
                .map(found -> new DutchParty(found.id(), found.as(), found.village()));
    }

    /** The Dutch authority with this name, on the days that the row speaks of. */
    public Optional<DutchParty> dutch(
            InputRow inputRow, String column, String name, DayRange when, Optional<Point> point) {
        return municipalities
                .named(inputRow, column, name, when, point)
                .map(found -> new DutchParty(found.id(), found.as(), found.village()));
    }

    /**
     * The place with this name in a country, be it abroad or in the Netherlands.
     *
     * @param item the place's item in Wikidata
     */
    public Optional<ForeignParty> place(
            InputRow inputRow,
            ParticipantRole participantRole,
            Naming naming,
            ThingId country,
            Optional<Point> point,
            Optional<String> item) {
        if (country.value().equals("NL")) {
            return dutch(inputRow, naming.nameColumn(), naming.name(), naming.when(), point)
                    .map(party -> new ForeignParty(
                            Participant.of(participantRole, party.id(), party.as()), Optional.empty()));
        }
        if (item.isEmpty() && point.isEmpty() && isTheCountryItself(naming.name(), country)) {
            inputRow.note(naming.nameColumn(), "'%s' is read as the country itself".formatted(naming.name()));
            return Optional.of(
                    new ForeignParty(Participant.of(participantRole, country, naming.name()), Optional.empty()));
        }
        WantedPlace wanted = new WantedPlace(
                naming.name(),
                formerCountries.countryToday(inputRow, naming, country),
                point,
                item,
                naming.nameColumn(),
                naming.pointColumn());
        return partners.match(inputRow, wanted).map(found -> {
            found.entry().ifPresent(entry -> met.add(GazetteerPlace.of(found.id(), found.country(), entry)));
            Participant participant = Participant.of(participantRole, found.id(), naming.name())
                    .in(found.country())
                    .at(found.point());
            return new ForeignParty(participant, found.sameAs());
        });
    }

    /** Suriname is, Luxembourg isn't, as there is a town of that name in it. */
    private boolean isTheCountryItself(String name, ThingId country) {
        return countries.named(name).filter(country::equals).isPresent() && !partners.isPlaceIn(country, name);
    }

    /**
     * How a row names a place.
     *
     * @param when the days that the row speaks of
     */
    public record Naming(String name, String nameColumn, String pointColumn, DayRange when) {}

    /** The places that were taken over from the gazetteer since this was last asked. */
    public List<GazetteerPlace> takeMet() {
        List<GazetteerPlace> taken = List.copyOf(met);
        met.clear();
        return taken;
    }
}
