package nl.stedenband.desk.shortlist;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Publications.Publication;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.Viewpoint;

/** Reads the facts that matching judges by, one query for each kind of fact: the rows are its evidence. */
@CypherRepository
interface EvidenceQueries extends GenericRepository<PlacesAbroad.Known, String> {

    @Query("matching/towns")
    List<Town> towns(Viewpoint viewpoint);

    @Query("matching/places")
    List<PlacesAbroad.Known> places();

    @Query("matching/ties")
    List<KnownTie> ties(Viewpoint viewpoint);

    @Query("matching/links")
    List<ResidentsLink> links(Viewpoint viewpoint);

    @Query("matching/residents")
    List<Residents> residents(Viewpoint viewpoint);

    @Query("matching/memberships")
    List<KnownMembership> memberships(Viewpoint viewpoint);

    @Query("matching/remarks")
    List<Remark> remarks(Viewpoint viewpoint);

    /** @param table the id of a table with hours a week by size class */
    @Query("matching/capacities")
    List<Capacity> capacities(String table);

    @Query("matching/publications")
    List<Publication> publications();
}
