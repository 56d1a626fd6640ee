package nl.stedenband.measuring;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;

/** Rows that were computed, and are held. */
record ComputedTable(TableMetadata heading, List<List<Object>> held) implements Table {

    /**
     * A table of the interface below {@code measures}.
     *
     * @param name as in its address
     * @param asked every parameter as it was taken
     */
    static ComputedTable of(
            String name,
            BilingualText title,
            BilingualText caution,
            Subject subject,
            List<Column> columns,
            Map<String, String> asked,
            Instant knownOn,
            String graphVersion,
            List<List<Object>> rows) {
        return new ComputedTable(
                new TableMetadata(
                        "measured-" + name,
                        "measures/" + name,
                        title,
                        Optional.of(caution),
                        subject,
                        columns,
                        asked,
                        knownOn,
                        graphVersion),
                rows);
    }

    @Override
    public Iterator<List<Object>> rows() {
        return held.iterator();
    }

    @Override
    public void close() {
        // holds nothing of others
    }
}
