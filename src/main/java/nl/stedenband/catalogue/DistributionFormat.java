package nl.stedenband.catalogue;

import java.util.Map;

/**
 * A format that answers and lists are given in.
 *
 * @param name as on the command line: {@code geojson}
 * @param mediaType as in {@code Accept}
 */
public record DistributionFormat(String name, String mediaType) {
    /** Names in the EU's table of file types, which lacks some: GraphML and GEXF are XML, JSON Lines are JSON. */
    private static final Map<String, String> FILE_TYPES = Map.of(
            "csv", "CSV",
            "json", "JSON",
            "jsonl", "JSON",
            "jsonld", "JSON_LD",
            "geojson", "GEOJSON",
            "graphml", "XML",
            "gexf", "XML",
            "parquet", "PARQUET");

    /** As IANA knows it, which has no types of their own for GraphML and GEXF. */
    String registeredType() {
        return mediaType.endsWith("+xml") ? "application/xml" : mediaType;
    }

    /** @throws IllegalStateException when nobody has told yet what the EU calls the format */
    String fileType() {
        String type = FILE_TYPES.get(name);
        if (type == null) {
            throw new IllegalStateException("there is no EU file type for the format '%s'".formatted(name));
        }
        return type;
    }
}
