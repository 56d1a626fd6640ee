package nl.stedenband.exporting;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All formats that tables are written in, by name. */
@Singleton
public final class Formats {
    private final List<TableFormat> formats;

    Formats(List<TableFormat> formats) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(TableFormat::name)).toList();
    }

    public List<TableFormat> list() {
        return formats;
    }

    public Optional<TableFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
