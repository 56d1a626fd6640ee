package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.matching.evidence.Publications;
import nl.stedenband.registry.Viewpoint;

/** Reads all evidence that the graph holds, seen from a viewpoint. */
@Singleton
final class EvidenceReader {
    /** Hours a week in practice, by VNG's survey of 2009; the hours on paper are about half of them in small municipalities. */
    private static final String HOURS_TABLE = "VNG-2009-4.4";

    private final EvidenceQueries queries;
    private final PlaceKnowledgeReader places;

    EvidenceReader(EvidenceQueries queries, PlaceKnowledgeReader places) {
        this.queries = queries;
        this.places = places;
    }

    PlacesAbroad places() {
        return new PlacesAbroad(queries.places());
    }

    PlaceKnowledge knowledge() {
        return places.read();
    }

    /** @param knowledge which is the same from every viewpoint */
    MatchingEvidence read(Viewpoint viewpoint, PlaceKnowledge knowledge) {
        return new MatchingEvidence(
                viewpoint.asOf(),
                queries.towns(viewpoint),
                queries.ties(viewpoint),
                queries.links(viewpoint),
                queries.residents(viewpoint),
                queries.memberships(viewpoint),
                queries.remarks(viewpoint),
                queries.capacities(HOURS_TABLE),
                Publications.of(queries.publications()),
                knowledge);
    }
}
