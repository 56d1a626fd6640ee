package nl.stedenband.registry;

/** The same in the two languages of the pages. */
public record BilingualText(String en, String nl) {

    /** @param language {@code nl} or anything else, which is answered in English */
    public String in(String language) {
        return language.equals("nl") ? nl : en;
    }
}
