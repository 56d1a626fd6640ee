package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.shortlist.ShortlistDocument.AskedTheme;
import nl.stedenband.desk.shortlist.ShortlistDocument.LeftOutTown;
import nl.stedenband.desk.shortlist.ShortlistDocument.PossibleOutcome;
import nl.stedenband.matching.Candidate;
import nl.stedenband.matching.Matching;
import nl.stedenband.matching.RankChange;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.Shortlist;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Makes shortlists for requests. */
@Singleton
public final class Shortlists {
    /** How many are told where nothing fits: more would be a list of the largest. */
    private static final int ABLE = 5;

    private final EvidenceCache evidence;
    private final RuleFile file;
    private final PlacesOfTheWorld world;
    private final AskedThemeReader themes;

    Shortlists(EvidenceCache evidence, RuleFile file, PlacesOfTheWorld world, Thesaurus thesaurus) {
        this.evidence = evidence;
        this.file = file;
        this.world = world;
        this.themes = new AskedThemeReader(thesaurus);
    }

    /** @throws InvalidQuestion when the request names what isn't there */
    public ShortlistDocument answer(AskedShortlist asked) {
        EvidenceCache.Known known = evidence.from(asked.from());
        RequestReader reading = new RequestReader(known, themes, world);
        Request request = reading.read(asked);
        MatchingEvidence judgedBy = known.evidence().without(asked.leaveOut());
        Rules usual = file.rules();
        Rules rules = usual.with(asked.weights());
        Shortlist shortlist = Shortlist.of(new Matching(request, judgedBy, rules), asked.limit());
        List<MovedTown> moves = asked.weights().isEmpty()
                ? null
                : RankChange.between(Shortlist.of(new Matching(request, judgedBy, usual), 0), shortlist).stream()
                        .map(MovedTown::of)
                        .toList();
        List<Candidate> fitting = shortlist.fitting();
        return new ShortlistDocument(
                AskingParty.of(request.partner()),
                request.themes().stream().map(AskedTheme::of).toList(),
                asked.from().viewpoint().asOf(),
                asked.from().viewpoint().knownOn(),
                known.version(),
                shortlist.rules(),
                weights(rules),
                reading.cautions().stream().map(Sentence::of).toList(),
                shortlist.colleagues().stream().map(ActiveTown::of).toList(),
                ranked(fitting, asked.limit(), request),
                fitting.size(),
                fitting.isEmpty() ? ranked(shortlist.ranked(), Math.min(ABLE, asked.limit()), request) : List.of(),
                shortlist.leftOut().stream().map(LeftOutTown::of).toList(),
                shortlist.outcomes().stream().map(PossibleOutcome::of).toList(),
                moves);
    }

    private static List<RankedTown> ranked(List<Candidate> candidates, int limit, Request request) {
        return candidates.stream()
                .limit(limit)
                .map(candidate -> RankedTown.of(candidate, request))
                .toList();
    }

    private static Map<String, Double> weights(Rules rules) {
        Map<String, Double> weights = new LinkedHashMap<>();
        rules.weights().forEach((rule, weight) -> weights.put(rule, weight.doubleValue()));
        return weights;
    }
}
