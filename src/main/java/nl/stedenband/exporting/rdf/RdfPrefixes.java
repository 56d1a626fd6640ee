package nl.stedenband.exporting.rdf;

import java.util.Map;
import java.util.TreeMap;

/** The vocabularies in use, by the prefixes that their publishers and DCAT-AP-NL give them. */
public final class RdfPrefixes {
    private static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("adms", "http://www.w3.org/ns/adms#"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("spdx", "http://spdx.org/rdf/terms#"),
            Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private RdfPrefixes() {}

    static Map<String, String> all() {
        return ALL;
    }

    /**
     * The address behind a short name.
     *
     * @throws IllegalArgumentException when its prefix is unknown
     */
    public static String expand(String name) {
        int colon = name.indexOf(':');
        String vocabulary = ALL.get(name.substring(0, Math.max(colon, 0)));
        if (vocabulary == null) {
            throw new IllegalArgumentException("'%s' begins with no known prefix".formatted(name));
        }
        return vocabulary + name.substring(colon + 1);
    }
}
