package nl.stedenband.registry;

import java.util.Locale;

/** As what a thing takes part in an assertion. */
public enum ParticipantRole {
    /** A party to a partnership, nothing being said about who began it. */
    PARTY,
    /** The party that began the partnership. */
    INITIATOR,
    /** Who began it without being a party to it. */
    INITIATED_BY,
    /** The party that ended it. */
    ENDED_BY,
    /** Who goes on after the formal end. */
    CONTINUED_BY,
    /** Any other actor in it. */
    INVOLVED,
    THEME,
    MOTIVE,
    PROGRAMME,
    NETWORK_MODEL,
    MEMBER,
    NETWORK,
    /** The municipality that residents live in. */
    RESIDENCE,
    /** The country, or group of countries, that residents come from. */
    ORIGIN,
    PREDECESSOR,
    SUCCESSOR,
    /** The thing that is described, counted or spoken of. */
    SUBJECT,
    /** The country, province, region or survey in which the subject lies. */
    WITHIN,
    /** The country, group of countries or region that a figure counts. */
    COUNTED,
    /** Another id of the subject. */
    SAME_AS;

    /** The name in the graph and in answers: {@code ended-by}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ParticipantRole ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it makes its thing a party to a partnership. */
    public boolean isParty() {
        return this == PARTY || this == INITIATOR;
    }
}
