package nl.stedenband.importing;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunWrites;
import nl.stedenband.importing.places.PlacesLoader;
import nl.stedenband.importing.table.TableSchema;

/** Reads the bundled data in, once for each release. */
@Singleton
public class ReferenceData {
    private final JsonMapper json;
    private final Imports imports;
    private final PlacesLoader places;
    private final ImportRunQueries runs;
    private final ImportRunWrites writes;

    ReferenceData(
            JsonMapper json, Imports imports, PlacesLoader places, ImportRunQueries runs, ImportRunWrites writes) {
        this.json = json;
        this.imports = imports;
        this.places = places;
        this.runs = runs;
        this.writes = writes;
    }

    /** Whether the registry holds all of this release. */
    public boolean isLoaded() {
        return runs.reference().filter(dataPackage().version()::equals).isPresent();
    }

    /**
     * Reads everything in. What is there already stays as it is, so a load that was cut off is simply run again.
     *
     * @param progress makes the progress for one file, from its title
     */
    public List<ImportReport> load(Function<String, Progress> progress) {
        places.prepare();
        DataPackage data = dataPackage();
        List<ImportReport> reports = new ArrayList<>();
        for (DataPackage.Resource resource : data.resources()) {
            if (resource.importer() != null) {
                ImportOptions options = new ImportOptions(
                        resource.sourceOfAllRows(),
                        ImportOptions.Mode.GOOD_ROWS,
                        Optional.of(data.created()),
                        "reference data " + data.version());
                reports.add(imports.run(
                        resource.importer(),
                        resource.file(),
                        schema(resource.importer()),
                        options,
                        progress.apply(resource.title())));
            }
        }
        writes.setReference(data.version());
        return reports;
    }

    /** The columns that a reader's files have. */
    public TableSchema schema(String importer) {
        return DataPackage.schema(json, importer);
    }

    public DataPackage dataPackage() {
        return DataPackage.load(json);
    }
}
