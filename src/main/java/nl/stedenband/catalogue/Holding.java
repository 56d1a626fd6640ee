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
 */
public record Holding(
        String root, Publisher publisher, Release release, State state, List<Traversal> questions, Formats formats) {
    public Holding {
        questions = List.copyOf(questions);
    }

    /**
     * How far the registry is.
     *
     * @param graphVersion the state of the graph
     * @param firstTie the first day by which a tie had surely begun; nothing while none is known
     * @param changed when something was read in last; nothing while nothing was
     */
    public record State(String graphVersion, Optional<LocalDate> firstTie, Optional<Instant> changed) {}

    /** What answers to questions are given in, and lists of things. */
    public record Formats(List<Format> ofAnswers, List<Format> ofLists) {
        public Formats {
            ofAnswers = List.copyOf(ofAnswers);
            ofLists = List.copyOf(ofLists);
        }
    }

    /** Of a thing that the catalogue describes. */
    String address(String name) {
        return root + "/v1/catalogue#" + name;
    }
}
