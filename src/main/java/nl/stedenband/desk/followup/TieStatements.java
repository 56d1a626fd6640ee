package nl.stedenband.desk.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.followup.MatchedTieQueries.MatchedTie;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** What the registry is told of a tie after a match. Nothing of the case is in it but what a second officer saw before. */
final class TieStatements {
    private TieStatements() {}

    /** That the tie stood on the day on which something was measured, and was about the theme. */
    static Statement of(MatchResult result, MatchedTie tie, Thesaurus thesaurus) {
        List<Participant> participants = parties(tie);
        // a request has the id of a concept where one was chosen: no name for people
        String theme = thesaurus
                .find(result.theme())
                .map(concept -> concept.preferred().nl())
                .orElse(result.theme());
        participants.add(
                Participant.of(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, PlaceNames.slug(theme)), theme));
        Map<Attribute, String> attributes = kind(tie);
        MatchResult.Measure measure = result.measure();
        attributes.put(Attribute.NOTE, measure.told().nl());
        attributes.put(Attribute.INDICATOR, measure.indicator());
        attributes.put(Attribute.BASELINE, measure.baseline());
        attributes.put(Attribute.TARGET, measure.target());
        attributes.put(Attribute.ACTUAL, measure.actual());
        return new Statement(
                AssertionKind.PARTNERSHIP,
                participants,
                attributes,
                Validity.seen(result.on().toString()));
    }

    /** That the tie stood until its last day, who ended it and why. */
    static Statement of(MatchEnding ending, MatchedTie tie) {
        List<Participant> participants = parties(tie);
        tie.parties().stream()
                .map(ThingId::ofKey)
                .filter(party -> hasEnded(party, ending.endedBy().party()))
                .forEach(party -> participants.add(Participant.of(ParticipantRole.ENDED_BY, party, "")));
        Map<Attribute, String> attributes = kind(tie);
        attributes.put(Attribute.END_REASON, ending.cause().told().nl());
        return new Statement(
                AssertionKind.PARTNERSHIP, participants, attributes, Validity.held("/" + ending.lastDay()));
    }

    private static boolean hasEnded(ThingId party, MatchEnding.EndedBy.Party by) {
        return switch (by) {
            case MUNICIPALITY -> party.kind() == ThingKind.MUNICIPALITY;
            case PARTNER -> party.kind() != ThingKind.MUNICIPALITY;
            case TOGETHER -> true;
        };
    }

    /** What others call the parties, and where these lie, the source need not say. */
    private static List<Participant> parties(MatchedTie tie) {
        List<Participant> participants = new ArrayList<>();
        tie.parties()
                .forEach(party -> participants.add(Participant.of(ParticipantRole.PARTY, ThingId.ofKey(party), "")));
        return participants;
    }

    /** Of another family it would be another tie. */
    private static Map<Attribute, String> kind(MatchedTie tie) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        if (TieKind.ofSlug(tie.kind()).family() != TieFamily.TWINNING) {
            attributes.put(Attribute.TIE_KIND, tie.kind());
        }
        return attributes;
    }
}
