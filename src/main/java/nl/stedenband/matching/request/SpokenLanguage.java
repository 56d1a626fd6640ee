package nl.stedenband.matching.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;

/**
 * A language in which one could work together.
 *
 * @param code as in lists of the languages of countries: {@code fr}
 * @param name in Dutch and English
 */
public record SpokenLanguage(String code, BilingualText name) {
    /** Papiamento and Sranan have no code of two. */
    private static final String[] OF_THREE_LETTERS = {"pap", "srn"};

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The language that somebody calls so in Dutch, in English or in itself, or by its code. */
    public static Optional<SpokenLanguage> called(String text) {
        String folded = PlaceNames.fold(text);
        return Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of(OF_THREE_LETTERS))
                .map(Locale::forLanguageTag)
                .filter(locale -> Stream.of(
                                locale.getDisplayLanguage(Locale.ENGLISH),
                                locale.getDisplayLanguage(DUTCH),
                                locale.getDisplayLanguage(locale),
                                locale.getLanguage())
                        .anyMatch(name -> PlaceNames.fold(name).equals(folded)))
                .findFirst()
                .map(SpokenLanguage::of);
    }

    /** Which tells no municipality from another. */
    public boolean isDutch() {
        return code.equals(DUTCH.getLanguage());
    }

    private static SpokenLanguage of(Locale locale) {
        return new SpokenLanguage(
                locale.getLanguage(),
                new BilingualText(locale.getDisplayLanguage(Locale.ENGLISH), locale.getDisplayLanguage(DUTCH)));
    }
}
