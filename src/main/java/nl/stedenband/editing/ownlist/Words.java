package nl.stedenband.editing.ownlist;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Text;

/** Compares words as people write them, in either language and without capitals and accents. */
final class Words {
    private Words() {}

    /** @throws InvalidValue when it is none of them */
    static <E> E read(String written, List<E> all, Function<E, Text> word) {
        return all.stream()
                .filter(one -> isSame(written, word.apply(one)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        Fault.NONE_OF,
                        written,
                        new Text(
                                all.stream().map(one -> word.apply(one).en()).collect(Collectors.joining(", ")),
                                all.stream().map(one -> word.apply(one).nl()).collect(Collectors.joining(", ")))));
    }

    static boolean isSame(String written, Text word) {
        return isSame(written, word.en()) || isSame(written, word.nl());
    }

    /** Letters that a spreadsheet couldn't save in Windows-1252 are question marks in its file. */
    static boolean isSame(String written, String word) {
        String folded = PlaceNames.fold(written);
        return folded.equals(PlaceNames.fold(word)) || folded.equals(PlaceNames.fold(saved(word)));
    }

    private static String saved(String word) {
        return new String(word.getBytes(SentText.WINDOWS), SentText.WINDOWS);
    }
}
