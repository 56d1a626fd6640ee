package nl.stedenband.importing.places;

import java.util.Optional;
import java.util.Set;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.ThingId;

/** Finds municipalities for rows that mean them by their codes alone; a name beside the code is only compared with it. */
final class CodedMunicipalities {
    private final DutchAuthorities authorities;

    CodedMunicipalities(DutchAuthorities authorities) {
        this.authorities = authorities;
    }

    /** The municipality with this code, in any capitals. */
    Optional<ThingId> find(String code) {
        return authorities.municipality(code);
    }

    /** The municipality with the code in a cell; one that there is not is an error, a name of another a warning. */
    Optional<ThingId> find(InputRow inputRow, String codeColumn, String nameColumn) {
        String code = inputRow.text(codeColumn);
        Optional<ThingId> coded = find(code);
        coded.ifPresentOrElse(
                municipality -> compare(inputRow, nameColumn, municipality),
                () -> inputRow.error(codeColumn, "'%s' is no municipality of the register".formatted(code)));
        return coded;
    }

    private void compare(InputRow inputRow, String nameColumn, ThingId coded) {
        String name = inputRow.text(nameColumn);
        Set<ThingId> named = authorities.municipalitiesNamed(name);
        if (!named.isEmpty() && !named.contains(coded)) {
            inputRow.warn(
                    nameColumn,
                    "'%s' is %s, and the code is of %s; the code counts"
                            .formatted(name, authorities.describe(named), authorities.describe(Set.of(coded))));
        }
    }
}
