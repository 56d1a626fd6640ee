package nl.stedenband.listing;

import java.util.Optional;
import nl.stedenband.registry.BilingualText;

/**
 * A list of the registry: all that its pages, its page in the browser, its files and its command have in common.
 *
 * @param <T> the items
 * @param query finds its rows
 * @param caution what its rows don't say, for whoever takes it as a file
 */
public record RegistryList<T>(
        ListName name,
        ListParameters parameters,
        ListColumns<T> columns,
        ListQuery<?, T> query,
        Optional<BilingualText> caution) {

    RegistryList(ListName name, ListParameters parameters, ListColumns<T> columns, ListQuery<?, T> query) {
        this(name, parameters, columns, query, Optional.empty());
    }

    /** The same with a word of caution. */
    RegistryList<T> withCaution(BilingualText said) {
        return new RegistryList<>(name, parameters, columns, query, Optional.of(said));
    }

    /** Whether it comes in pages; others are short enough to be given whole. */
    public boolean isPaged() {
        return query.isPaged();
    }
}
