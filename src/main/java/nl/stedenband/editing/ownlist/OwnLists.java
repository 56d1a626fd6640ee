package nl.stedenband.editing.ownlist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.thing.DutchNameQueries;
import nl.stedenband.graph.thing.DutchNameQueries.DutchName;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.naming.CountryLookup;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Makes the lists of municipalities from the registry, and reads them again. */
@Singleton
public final class OwnLists {
    private final MunicipalityQueries municipalities;
    private final DutchNameQueries dutch;
    private final KnownNameQueries names;
    private final EditingQueries things;
    private final Thesaurus thesaurus;
    private final RegistryClock clock;

    OwnLists(
            MunicipalityQueries municipalities,
            DutchNameQueries dutch,
            KnownNameQueries names,
            EditingQueries things,
            Thesaurus thesaurus,
            RegistryClock clock) {
        this.municipalities = municipalities;
        this.dutch = dutch;
        this.names = names;
        this.things = things;
        this.thesaurus = thesaurus;
        this.clock = clock;
    }

    /** That of a municipality that is there today; nothing for others, which can't say anything any more. */
    public Optional<OwnList> find(String municipality) {
        Viewpoint now = Viewpoint.at(clock.read()).withAll();
        return municipalities
                .find(municipality)
                .filter(town -> isThere(town, now))
                .map(town -> new OwnList(
                        new Named(ThingKind.MUNICIPALITY.word(), town.id(), town.name()),
                        firstDay(town),
                        now.asOf(),
                        OwnTie.of(municipalities.ties(town.id(), now)),
                        new ListedNames(dutch.dutchNames().stream()
                                .collect(Collectors.toMap(DutchName::key, DutchName::name)))));
    }

    /**
     * Reads what a municipality sent back.
     *
     * @param parameter what mistakes of the whole file call it
     * @param language of the mistakes
     * @throws InvalidQuestion when anything is wrong with it, or it says nothing
     */
    public OwnListAnswers read(byte[] file, OwnList list, String parameter, String language) {
        return new OwnListReader(list, new CountryNameLookup(names.countries())::find, this::place, this::theme)
                .read(file, parameter, language);
    }

    private static long firstDay(Municipality town) {
        return town.begins() == null
                ? Long.MIN_VALUE
                : Edtf.parse(town.begins()).possible().min();
    }

    private static boolean isThere(Municipality town, Viewpoint now) {
        return town.ends() == null
                || Edtf.parse(town.ends()).possible().max() >= now.asOf().toEpochDay();
    }

    private Optional<NamedThing> place(ThingId id) {
        return things.things(List.of(id.key())).stream().findFirst();
    }

    private Optional<String> theme(String word) {
        return thesaurus.ofWord(word).map(concept -> concept.id().value());
    }

    /** Finds countries by what people write for them. Their names are folded once, for all rows of a list. */
    static final class CountryNameLookup {
        private final CountryLookup lookup = new CountryLookup();

        /** @param countries of those that have a name in common the first has it */
        CountryNameLookup(List<KnownNameQueries.Country> countries) {
            for (KnownNameQueries.Country country : countries) {
                List<String> forms = Stream.of(List.of(country.id()), country.names(), country.alsoWritten())
                        .flatMap(List::stream)
                        .flatMap(name -> WordComparison.forms(name).stream())
                        .toList();
                lookup.add(ThingId.country(country.id()), forms);
            }
        }

        /** The one with that code or name. */
        Optional<ThingId> find(String written) {
            return lookup.findWhole(written);
        }
    }
}
