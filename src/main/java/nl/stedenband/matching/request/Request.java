package nl.stedenband.matching.request;

import java.util.List;

/** A request from abroad as matching judges by it: everything that it names was looked up. */
public record Request(Partner partner, List<Theme> themes, Programme programme, Conditions conditions) {
    public Request {
        themes = List.copyOf(themes);
    }

    /** A request that says no more than who asks. */
    public static Request by(Partner partner) {
        return new Request(partner, List.of(), Programme.NONE, Conditions.NONE);
    }
}
