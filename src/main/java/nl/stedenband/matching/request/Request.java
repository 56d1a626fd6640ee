package nl.stedenband.matching.request;

import java.util.List;

/** A request from abroad as matching judges by it: everything that it names was looked up. */
public record Request(
        Partner partner,
        List<Theme> themes,
        List<Theme> motives,
        List<SpokenLanguage> languages,
        Programme programme,
        Conditions conditions) {
    public Request {
        themes = List.copyOf(themes);
        motives = List.copyOf(motives);
        languages = List.copyOf(languages);
    }

    /** A request that says no more than who asks. */
    public static Request by(Partner partner) {
        return by(partner, Programme.NONE, Conditions.NONE);
    }

    /** A request that names no subjects, motives or languages. */
    public static Request by(Partner partner, Programme programme, Conditions conditions) {
        return new Request(partner, List.of(), List.of(), List.of(), programme, conditions);
    }
}
