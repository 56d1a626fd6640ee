package nl.stedenband.reconciliation;

/** The places that there are, also those of which the registry knows nothing. */
@FunctionalInterface
public interface WorldPlaces {

    /**
     * Whether there are other places of a name than this one.
     *
     * @param inItsCountry whether they would have to lie in its country
     */
    boolean hasNamesakes(Entity place, String name, boolean inItsCountry);
}
