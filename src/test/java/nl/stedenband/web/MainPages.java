package nl.stedenband.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages by which the site is judged, on the bundled data. */
final class MainPages {

    private MainPages() {}

    /** Addresses by what the pages are called on pictures. */
    static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("home", "/nl");
        addresses.put("municipality", "/nl/gemeenten/gm0363");
        addresses.put("partner-city", "/nl/partnersteden/Q365");
        addresses.put("country", "/nl/landen/GH");
        addresses.put("network", "/nl/netwerken/eurocities");
        addresses.put("quality", "/nl/kwaliteit");
        addresses.put("map", "/nl/kaart?year=2009");
        addresses.put("explore", "/nl/vragen/within-hops?from=gm0106&hops=2&asOf=2009-12-31&view=network");
        addresses.put("matrix", "/nl/vragen/country-matrix?asOf=2009-12-31&view=chart");
        addresses.put("paths", "/nl/paden?from=gm0106&to=gm0014&asOf=2009-12-31");
        return addresses;
    }
}
