package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.Matching;
import nl.stedenband.matching.Move;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.Shortlist;
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.Text;

/** Makes shortlists for requests. */
@Singleton
public final class Shortlists {
    private final KnownEvidence evidence;
    private final RuleFile file;
    private final PlacesOfTheWorld world;

    Shortlists(KnownEvidence evidence, RuleFile file, PlacesOfTheWorld world) {
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
            Optional<List<Move>> moves,
            List<Text> cautions) {}

    /** @throws InvalidQuestion when the request names what isn't there */
    public Answer answer(AskedShortlist asked) {
        KnownEvidence.Known known = evidence.from(asked.from());
        RequestReading reading = new RequestReading(known, file.words(), world);
        Request request = reading.read(asked);
        Evidence judgedBy = known.evidence().without(asked.leaveOut());
        Rules usual = file.rules();
        Rules rules = usual.with(asked.weights());
        Shortlist shortlist = Shortlist.of(new Matching(request, judgedBy, rules), asked.limit());
        Optional<List<Move>> moves = asked.weights().isEmpty()
                ? Optional.empty()
                : Optional.of(Move.between(Shortlist.of(new Matching(request, judgedBy, usual), 0), shortlist));
        return new Answer(request, shortlist, known.version(), rules, moves, reading.cautions());
    }
}
