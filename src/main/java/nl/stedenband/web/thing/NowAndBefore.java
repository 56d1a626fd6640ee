package nl.stedenband.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Ties or memberships, parted by what is known of them on the day.
 *
 * @param now those that held, certainly, possibly or as some source says
 * @param ended those that every source on it had ended before
 * @param lapsed those that no source saw near the day; nobody says that they ended
 */
public record NowAndBefore<T>(List<T> now, List<T> ended, List<T> lapsed) {

    public NowAndBefore {
        now = List.copyOf(now);
        ended = List.copyOf(ended);
        lapsed = List.copyOf(lapsed);
    }

    /** @param status of one on the day, as {@code certain} or {@code ended} */
    public static <T> NowAndBefore<T> of(List<T> all, Function<T, String> status) {
        List<T> now = new ArrayList<>();
        List<T> ended = new ArrayList<>();
        List<T> lapsed = new ArrayList<>();
        for (T one : all) {
            switch (status.apply(one)) {
                case "ended" -> ended.add(one);
                case "unknown" -> lapsed.add(one);
                default -> now.add(one);
            }
        }
        return new NowAndBefore<>(now, ended, lapsed);
    }

    public boolean isEmpty() {
        return now.isEmpty() && ended.isEmpty() && lapsed.isEmpty();
    }
}
