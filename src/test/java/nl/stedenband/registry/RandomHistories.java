package nl.stedenband.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random assertions about a world small enough that they meet: gm0003 went over into gm0004 in 2009, and partly into gm0002;
 * x-de-koeln and Q365 may turn out to be the same.
 */
public final class RandomHistories {
    private static final List<String> MUNICIPALITIES = List.of("gm0001", "gm0002", "gm0003", "gm0004");
    private static final List<String> PARTNERS = List.of("x-gh-accra", "x-de-koeln", "Q365", "SR", "gm0002");
    private static final List<Source> SOURCES = List.of(
            Sample.source("register", SourceRank.OFFICIAL_REGISTER, "2022-12-22"),
            Sample.source("council", SourceRank.OWN_WORD, "2001"),
            Sample.source("study", SourceRank.SURVEY_OR_STUDY, "2009"),
            Sample.source("paper", SourceRank.PRESS, "2017-03-20"),
            Sample.source("encyclopaedia", SourceRank.ENCYCLOPAEDIA, "2026-02"));

    private RandomHistories() {}

    public static Arbitrary<Assertion> assertions() {
        Arbitrary<Sample> what = Arbitraries.frequencyOf(
                Tuple.of(8, ties()),
                Tuple.of(2, memberships()),
                Tuple.of(3, ofTheWorld(Arbitraries.oneOf(ties(), memberships()))),
                Tuple.of(1, origins()),
                Tuple.of(3, geography()));
        Arbitrary<Integer> hour = Arbitraries.integers().between(0, 5);
        Arbitrary<Optional<Integer>> retractedHour =
                Arbitraries.integers().between(6, 9).optional(0.25);
        return Combinators.combine(what, Arbitraries.of(SOURCES), hour, retractedHour)
                .as((sample, source, recorded, retracted) -> {
                    sample.by(source).recorded(hour(recorded));
                    retracted.ifPresent(at -> sample.retracted(hour(at)));
                    return sample.build();
                });
    }

    /**
     * The same said of things of another world, which has nothing in common with this one but its sources. So histories can stand
     * side by side in one graph.
     *
     * @param world its number, below 100
     */
    public static Assertion inWorld(int world, Assertion assertion) {
        Statement says = assertion.says();
        Sample there = Sample.of(says.kind())
                .during(says.when())
                .by(assertion.cites().source())
                .recorded(assertion.recorded().at());
        says.participants().forEach(participant -> there.with(inWorld(world, participant)));
        says.attributes().forEach(there::saying);
        assertion.recorded().retraction().ifPresent(retraction -> there.retracted(retraction.at()));
        return there.build();
    }

    private static Participant inWorld(int world, Participant participant) {
        String id = inWorld(world, participant.thing());
        return new Participant(
                participant.role(),
                ThingId.of(participant.thing().kind(), id),
                id,
                participant.country(),
                participant.point(),
                participant.reading(),
                participant.qualifier());
    }

    private static String inWorld(int world, ThingId thing) {
        String id = thing.value();
        return switch (thing.kind()) {
            case MUNICIPALITY -> "gm%04d".formatted(10 * world + Integer.parseInt(id.substring(2)));
            case COUNTRY -> "" + (char) (id.charAt(0) - world / 26) + (char) ('A' + world % 26);
            default -> id + (id.startsWith("Q") ? "" : "-") + world;
        };
    }

    /** The assertion as it was before it was retracted. */
    public static Assertion unretracted(Assertion assertion) {
        Recording recorded = assertion.recorded();
        return new Assertion(
                assertion.id(),
                assertion.fingerprint(),
                assertion.says(),
                assertion.cites(),
                Recording.of(recorded.at(), recorded.by()));
    }

    public static Arbitrary<Validity> validities() {
        Arbitrary<String> date = dates();
        Arbitrary<Validity> held = Combinators.combine(
                        date.injectNull(0.3),
                        Arbitraries.oneOf(date, Arbitraries.of("", "..")),
                        date.list().ofMaxSize(1),
                        date.injectNull(0.5))
                .as(RandomHistories::held);
        Arbitrary<Validity> seen = date.map(Validity::seen);
        Arbitrary<Validity> denied =
                date.injectNull(0.5).map(when -> (when == null ? Validity.UNDATED : Validity.seen(when)).asDenial());
        return Arbitraries.frequencyOf(
                Tuple.of(4, held),
                Tuple.of(4, seen),
                Tuple.of(1, denied),
                Tuple.of(1, Arbitraries.just(Validity.UNDATED)));
    }

    private static Arbitrary<String> dates() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1998, 2024);
        return Arbitraries.oneOf(
                year.map(String::valueOf),
                year.map(y -> y + "~"),
                Arbitraries.of("199X", "200X"),
                Combinators.combine(year, Arbitraries.integers().between(1, 12)).as("%d-%02d"::formatted),
                Combinators.combine(year, Arbitraries.integers().between(1, 28)).as("%d-06-%02d"::formatted));
    }

    private static Validity held(String since, String until, List<String> renewed, String seen) {
        Validity validity = Validity.UNDATED.withRenewed(
                renewed.stream().map(EdtfDate::parse).toList());
        if (seen != null) {
            validity = validity.withSeen(Edtf.parse(seen));
        }
        String interval = (since == null ? "" : since) + "/" + until;
        boolean backwards = since != null
                && Character.isDigit((until + " ").charAt(0))
                && EdtfDate.parse(until).surelyBefore(EdtfDate.parse(since));
        boolean says = since != null || Character.isDigit((until + " ").charAt(0));
        return says && !backwards ? validity.withHeld(EdtfInterval.parse(interval)) : validity;
    }

    private static Arbitrary<Sample> ties() {
        Arbitrary<Sample> parties = Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES),
                        Arbitraries.of(PARTNERS),
                        Arbitraries.of(PARTNERS).injectNull(0.8))
                .filter((one, two, three) -> !one.equals(two))
                .as((one, two, three) -> {
                    Sample tie = Sample.tie(one, two);
                    return three == null || three.equals(one) || three.equals(two)
                            ? tie
                            : tie.with(ParticipantRole.PARTY, Sample.thing(three));
                });
        Arbitrary<String> kind = Arbitraries.of("stedenband", "jumelage", "project", "unknown");
        Arbitrary<String> translocal =
                Arbitraries.of("direct", "indirect", "none").injectNull(0.7);
        Arbitrary<Participant> waste = Combinators.combine(Arbitraries.of("", "chance"), Arbitraries.of(true, false))
                .as((qualifier, reading) -> Participant.of(
                                ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "waste"), "waste")
                        .qualifiedAs(qualifier)
                        .asReading(reading))
                .injectNull(0.5);
        Arbitrary<String> phase = Arbitraries.of("1", "2").injectNull(0.8);
        return Combinators.combine(parties, kind, translocal, waste, phase, validities())
                .as((tie, tieKind, link, theme, inPhase, when) -> {
                    tie.saying(Attribute.TIE_KIND, tieKind).during(when);
                    if (link != null) {
                        tie.saying(Attribute.TRANSLOCAL, link);
                    }
                    if (inPhase != null) {
                        tie.saying(Attribute.PHASE, inPhase);
                    }
                    return theme == null ? tie : tie.with(theme);
                });
    }

    private static Arbitrary<Sample> memberships() {
        return Combinators.combine(
                        Arbitraries.of("gm0001", "gm0003", "x-de-koeln", "Q365"),
                        Arbitraries.of("c40", "eurocities"),
                        validities())
                .as((member, network, when) ->
                        Sample.membership(member, network).during(when));
    }

    private static Arbitrary<Sample> ofTheWorld(Arbitrary<Sample> told) {
        return told.map(sample -> sample.saying(Attribute.SCOPE, "world"));
    }

    private static Arbitrary<Sample> origins() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES),
                        Arbitraries.of("2017", "2022"),
                        Arbitraries.integers().between(1, 3))
                .as((municipality, year, thousands) ->
                        Sample.origin(municipality, "SR", year, Integer.toString(thousands * 1000)));
    }

    private static Arbitrary<Sample> geography() {
        return Arbitraries.of(1, 2, 3, 4, 5).map(which -> switch (which) {
            case 1 -> Sample.municipality("gm0003", "", "2008-12-31");
            case 2 -> Sample.municipality("gm0004", "2009-01-01", "");
            case 3 -> Sample.succession("gm0003", "gm0004", "2009-01-01");
            case 4 -> Sample.succession("gm0003", "gm0002", "2009-01-01");
            default -> Sample.identity("x-de-koeln", "Q365");
        });
    }

    private static Instant hour(int hour) {
        return Sample.RECORDED.plusSeconds(3600L * hour);
    }
}
