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
        return addresses;
    }
}
