package nl.stedenband.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.stedenband.importing.DataPackage;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.ReferenceData;

/** Reads the bundled data in while somebody watches. */
final class ReferenceLoading {

    private ReferenceLoading() {}

    static List<ImportReport> load(ReferenceData reference, PrintWriter err) {
        try (ProgressDisplay progress = new ProgressDisplay("Reference data", err)) {
            for (DataPackage.Resource resource : reference.dataPackage().resources()) {
                if (resource.importer() != null) {
                    progress.expect(RowCount.of(resource.file()));
                }
            }
            return reference.load(progress::part);
        }
    }
}
