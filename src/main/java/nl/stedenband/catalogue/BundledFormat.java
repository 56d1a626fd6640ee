package nl.stedenband.catalogue;

/** The formats of bundled files. */
final class BundledFormat {
    private BundledFormat() {}

    /** @throws IllegalStateException when nobody has told yet of what media type the files are */
    static DistributionFormat of(String name) {
        return switch (name) {
            case "csv" -> new DistributionFormat(name, "text/csv");
            case "json" -> new DistributionFormat(name, "application/json");
            case "jsonl" -> new DistributionFormat(name, "application/jsonl");
            case "geojson" -> new DistributionFormat(name, "application/geo+json");
            default -> throw new IllegalStateException("no media type is known for files of '%s'".formatted(name));
        };
    }
}
