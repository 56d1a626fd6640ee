package nl.stedenband.listing;

/**
 * A list of the registry: all that its pages, its page in the browser, its files and its command have in common.
 *
 * @param <T> the items
 * @param query finds its rows
 */
public record RegistryList<T>(ListName name, ListParameters parameters, ListColumns<T> columns, ListQuery<?, T> query) {

    /** Whether it comes in pages; others are short enough to be given whole. */
    public boolean isPaged() {
        return query.isPaged();
    }
}
