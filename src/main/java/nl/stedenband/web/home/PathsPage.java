package nl.stedenband.web.home;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.picture.diagram.RouteMap;
import nl.stedenband.web.question.QuestionPage;

/**
 * The shortest ways between two parties.
 *
 * @param question the question behind it, with its form and what is wrong in it
 * @param ways all that were found, each in steps; none while nothing is asked, or nothing is known
 * @param map where the ways are drawn; nothing where there are none
 */
public record PathsPage(
        QuestionPage question, List<Way> ways, @Nullable RouteMap map) {
    public PathsPage {
        ways = List.copyOf(ways);
    }

    /** Whether both ends were given and understood. */
    public boolean isAnswered() {
        return question.answer() != null;
    }

    /**
     * One way.
     *
     * @param holds whether it is one of the day that was asked for
     * @param day the last for which sources bear it out
     */
    public record Way(boolean holds, LocalDate day, String status, List<Step> steps, List<String> sources) {
        public Way {
            steps = List.copyOf(steps);
            sources = List.copyOf(sources);
        }
    }

    /**
     * From a stop to the next.
     *
     * @param how {@code tie}, {@code member} or {@code country}
     * @param status of a tie; nothing where it isn't told, {@code lapsed} of one that doesn't hold on the day asked for
     * @param page of the tie
     */
    public record Step(
            Stop from, Stop to, String how, @Nullable String status, String page) {}

    /** @param page its address */
    public record Stop(String key, String kind, String name, String page) {}

    public Stop stop(String key) {
        return ways.stream()
                .flatMap(way -> way.steps().stream())
                .flatMap(step -> List.of(step.from(), step.to()).stream())
                .filter(stop -> stop.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The step that a line of the map is. */
    public Step step(RouteMap.Leg leg) {
        return ways.stream()
                .flatMap(way -> way.steps().stream())
                .filter(step -> step.from().key().equals(leg.from().key())
                        && step.to().key().equals(leg.to().key()))
                .findFirst()
                .orElseThrow();
    }
}
