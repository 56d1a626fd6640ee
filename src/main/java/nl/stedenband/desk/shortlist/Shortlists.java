package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.Matching;
import nl.stedenband.matching.RankChange;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.Shortlist;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.PlacesOfTheWorld;

/** Makes shortlists for requests. */
@Singleton
public final class Shortlists {
    private final EvidenceCache evidence;
    private final RuleFile file;
    private final PlacesOfTheWorld world;

    Shortlists(EvidenceCache evidence, RuleFile file, PlacesOfTheWorld world) {
        this.evidence = evidence;
        this.file = file;
        this.world = world;
    }

    /**
     * A shortlist with what it was made from.
     *
     * @param version of the graph
     * @param rules by which it was made
     * @param moves who stands elsewhere than by the usual rules; nothing where these are the usual ones
     * @param cautions what to beware of
     */
    public record Answer(
            Request request,
            Shortlist shortlist,
            String version,
            Rules rules,
            Optional<List<RankChange>> moves,
            List<BilingualText> cautions) {}

    /** @throws InvalidQuestion when the request names what isn't there */
    public Answer answer(AskedShortlist asked) {
        EvidenceCache.Known known = evidence.from(asked.from());
        RequestReader reading = new RequestReader(known, file.words(), world);
        Request request = reading.read(asked);
        MatchingEvidence judgedBy = known.evidence().without(asked.leaveOut());
        Rules usual = file.rules();
        Rules rules = usual.with(asked.weights());
        Shortlist shortlist = Shortlist.of(new Matching(request, judgedBy, rules), asked.limit());
        Optional<List<RankChange>> moves = asked.weights().isEmpty()
                ? Optional.empty()
                : Optional.of(RankChange.between(Shortlist.of(new Matching(request, judgedBy, usual), 0), shortlist));
        return new Answer(request, shortlist, known.version(), rules, moves, reading.cautions());
    }
}
