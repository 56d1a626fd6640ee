package nl.stedenband.web.desk;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.MunicipalityCriteria;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Viewpoint;

/** Municipalities by what officers call them. */
@Singleton
public final class TownNames {
    private static final int ALL = 5000;
    private static final String KIND = "municipality";

    private final MunicipalityQueries municipalities;
    private final RegistryClock clock;

    TownNames(MunicipalityQueries municipalities, RegistryClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Those that are there today, in the order of the alphabet. */
    public List<Named> current() {
        return list(true).stream()
                .sorted(Comparator.comparing(town -> PlaceNames.fold(town.name())))
                .toList();
    }

    /** The one that is there today and is called so, or has that id; nothing where there is none, which is told. */
    public Optional<Named> read(FormInput sent, String field) {
        String written = sent.written(field);
        if (written.isEmpty()) {
            sent.wrong(field, ParameterFault.MISSING);
            return Optional.empty();
        }
        List<Named> found = called(written, list(true));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            sent.wrong(field, ParameterFault.FITS_SEVERAL, written, found.size());
        } else {
            boolean isGone = !called(written, list(false)).isEmpty();
            sent.wrong(field, isGone ? ParameterFault.GONE : ParameterFault.NOT_THERE, written);
        }
        return Optional.empty();
    }

    private static List<Named> called(String written, List<Named> towns) {
        String folded = PlaceNames.fold(written);
        return towns.stream()
                .filter(town -> town.id().equals(written)
                        || PlaceNames.fold(town.name()).equals(folded))
                .toList();
    }

    /** @param isThere today, or was there once */
    private List<Named> list(boolean isThere) {
        return municipalities
                .list(
                        NameSearch.ANYTHING,
                        MunicipalityCriteria.of(null, isThere),
                        Viewpoint.at(clock.read()),
                        Pageable.from(0, ALL))
                .getContent()
                .stream()
                .map(town -> new Named(KIND, town.id(), town.name()))
                .toList();
    }
}
