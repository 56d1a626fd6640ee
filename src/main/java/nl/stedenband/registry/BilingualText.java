package nl.stedenband.registry;

/** The same in the two languages of the pages. */
public record BilingualText(String en, String nl) {

    /**
     * The text that the properties have under a key, with values in their places; one that is a text itself stands there in the
     * language of the rest.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public static BilingualText of(String key, Object... values) {
        return new BilingualText(TextProperties.ENGLISH.get(key, values), TextProperties.DUTCH.get(key, values));
    }

    /** @param language {@code nl} or anything else, which is answered in English */
    public String in(String language) {
        return language.equals("nl") ? nl : en;
    }
}
