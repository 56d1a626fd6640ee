package nl.stedenband.editing.ownlist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.SentText;

/** Compares words as people write them, in either language and without capitals and accents. */
final class WordComparison {
    private WordComparison() {}

    /** @throws InvalidValue when it is none of them */
    static <E> E read(String written, List<E> all, Function<E, BilingualText> word) {
        String folded = PlaceNames.fold(written);
        return all.stream()
                .filter(one -> forms(word.apply(one)).contains(folded))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        ParameterFault.NONE_OF,
                        written,
                        new BilingualText(
                                all.stream().map(one -> word.apply(one).en()).collect(Collectors.joining(", ")),
                                all.stream().map(one -> word.apply(one).nl()).collect(Collectors.joining(", ")))));
    }

    static boolean isSame(String written, BilingualText word) {
        return forms(word).contains(PlaceNames.fold(written));
    }

    /** What a word in either language is once it is folded. */
    static Set<String> forms(BilingualText word) {
        Set<String> forms = new LinkedHashSet<>(forms(word.en()));
        forms.addAll(forms(word.nl()));
        return forms;
    }

    /** What a word is once it is folded. Letters that a spreadsheet couldn't save in Windows-1252 are question marks in its file. */
    static Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(PlaceNames.fold(word));
        forms.add(PlaceNames.fold(new String(word.getBytes(SentText.WINDOWS), SentText.WINDOWS)));
        return forms;
    }
}
