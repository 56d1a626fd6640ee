package nl.stedenband.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.traversal.Traversal;

/**
 * What there is to describe.
 *
 * @param root the address of the service, without a slash at its end
 * @param formats what answers and lists are given in
 */
public record CatalogueContent(
        String root,
        Publisher publisher,
        Release release,
        State state,
        List<Traversal> questions,
        List<DistributionFormat> formats) {
    public CatalogueContent {
        questions = List.copyOf(questions);
        formats = List.copyOf(formats);
    }

    /**
     * How far the registry is.
     *
     * @param graphVersion the state of the graph
     * @param firstTie the first day by which a tie had surely begun; nothing while none is known
     * @param changed when something was read in last; nothing while nothing was
     */
    public record State(String graphVersion, Optional<LocalDate> firstTie, Optional<Instant> changed) {}

    /** Of a thing that the catalogue describes. */
    String address(String name) {
        return root + "/v1/catalogue#" + name;
    }
}
