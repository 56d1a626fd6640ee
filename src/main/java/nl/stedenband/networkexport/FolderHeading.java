package nl.stedenband.networkexport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ThingDetails;

/** What all files of a folder have in common: what was asked, and of which version of the graph they are. */
record FolderHeading(
        NetworkSlice slice, String graphVersion, ExportAddresses exportAddresses, ThingDetails thingDetails) {
    /** Where the interface has rows of which a table is made, and takes a viewpoint; the others are made of partnerships. */
    private static final Map<String, String> LISTS = Map.of("memberships", "memberships", "networks", "memberships");

    /** Tables of which networks are made. */
    private static final Set<String> NETWORKS = Set.of("ties", "memberships");

    /**
     * What stands above the rows of one table.
     *
     * @param file its name without ending
     * @param seen from where in time; of several years the first day
     */
    TableMetadata of(String file, String table, List<Column> columns, Viewpoint seen) {
        return new TableMetadata(
                file,
                LISTS.getOrDefault(table, "partnerships"),
                BilingualText.of("network-export." + table),
                Optional.of(caution()),
                NETWORKS.contains(table) ? Subject.PAIR : Subject.RELATION,
                columns,
                seen.written(),
                seen.knownOn(),
                graphVersion);
    }

    static BilingualText caution() {
        return BilingualText.of("network-export.caution");
    }

    /** For one file, which looks up what it needs. */
    TableThings things() {
        return new TableThings(exportAddresses, thingDetails);
    }
}
