package nl.stedenband.web.page;

import java.util.List;

/**
 * As much of a list as there is room for on paper.
 *
 * @param untold how many more there are
 */
public record ListExcerpt<T>(List<T> shown, int untold) {

    public ListExcerpt {
        shown = List.copyOf(shown);
    }

    public static <T> ListExcerpt<T> of(List<T> all, int most) {
        int count = Math.min(all.size(), most);
        return new ListExcerpt<>(all.subList(0, count), all.size() - count);
    }

    public int all() {
        return shown.size() + untold;
    }
}
