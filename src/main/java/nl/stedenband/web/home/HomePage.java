package nl.stedenband.web.home;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.web.map.MapParameters;
import nl.stedenband.web.map.PageMap;

/**
 * The way in.
 *
 * @param counted the day for which the numbers hold
 * @param map of the ties of that day
 * @param release of the bundled data that is read in; empty for none
 * @param readIn when anything was read in last, in milliseconds since 1970; 0 for never
 * @param dataset JSON-LD that tells search engines what the registry is
 */
public record HomePage(
        LocalDate counted,
        List<Number> numbers,
        PageMap map,
        List<Way> ways,
        String release,
        long readIn,
        String dataset) {

    /** Before which maps show nothing. */
    public int firstYear() {
        return MapParameters.FIRST_YEAR;
    }

    /**
     * How much the registry holds of something.
     *
     * @param text its key under {@code home.number.}
     * @param address of the list that has just so many
     */
    public record Number(String text, String address, long count) {}

    /**
     * Where someone begins who comes with a task.
     *
     * @param name the key of its texts under {@code home.way.}
     */
    public record Way(String name, List<Step> steps) {}

    /** @param text its key under {@code home.step.} */
    public record Step(String text, String address) {}
}
