package nl.stedenband.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.stedenband.web.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How long a browser takes to draw a network: from when it has the data until the whole picture is there, with its labels. No
 * registry has networks this large, so the data is made up in the browser, in place of what it fetches; places have few ties or
 * many, as in the registry.
 */
final class Picturing {
    private static final String PAGE = "/nl/vragen/origin-twinnings?asOf=2009-06-30&view=network";
    private static final int TIMES = 5;
    private static final Map<Integer, Long> AIMS = Map.of(500, 500L, 5000, 2000L);

    /** Stands in for what the page fetches; {@code %d} is the number of places. There are one and a half times as many lines. */
    private static final String MADE_UP = """
            (() => {
              const real = window.fetch;
              let seed = 7;
              const random = () => (seed = (seed * 16807) %% 2147483647) / 2147483647;
              const kinds = ['municipality', 'partnerCity', 'partnerCity', 'network'];
              const certainties = ['certain', 'possible', 'contradicted'];
              const link = (id, one, other) => ({
                id, source: one.id, target: other.id, relation: 'tie', certainty: certainties[id.length %% 3], page: ''
              });
              window.fetch = async (address, ...rest) => {
                if (!String(address).includes('/network')) return real(address, ...rest);
                const nodes = Array.from({ length: %d }, (_, i) => ({
                  id: kinds[i %% 4] + '/n' + i, kind: kinds[i %% 4], name: 'Plaats ' + i, page: '/nl'
                }));
                const links = [];
                nodes.forEach((node, i) => {
                  if (i > 0) links.push(link('a' + i, node, nodes[Math.floor(random() * random() * i)]));
                  if (i > 0 && i %% 2 === 0) links.push(link('b' + i, node, nodes[Math.floor(random() * i)]));
                });
                window.fetched = performance.now();
                return new Response(JSON.stringify({ nodes, links, left: 0 }), { headers: { 'Content-Type': 'application/json' } });
              };
            })();""";

    private Picturing() {}

    /** Measures nothing where there is no browser. */
    static void measure(Path distribution, Path home, Table table) throws Exception {
        if (!Chromium.isHere()) {
            table.add(Chromium.MISSING, "", "", "", "0", "", "");
            return;
        }
        try (RunningService service = RunningService.start(distribution, home)) {
            for (int nodes : AIMS.keySet().stream().sorted().toList()) {
                table.add(
                        nodes + " places in a browser",
                        times(service.address().resolve(PAGE).toString(), nodes),
                        AIMS.get(nodes));
            }
        }
    }

    private static Samples times(String address, int nodes) {
        ChromeDriver browser = Chromium.withScripts();
        try {
            browser.executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument", Map.of("source", MADE_UP.formatted(nodes)));
            browser.manage().timeouts().implicitlyWait(Duration.ofMinutes(1));
            long[] nanos = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                browser.get(address);
                browser.findElement(By.cssSelector("figure.network[data-drawn]"));
                Number millis = (Number) browser.executeScript(
                        "return Number(document.querySelector('figure.network').dataset.drawn) - window.fetched");
                nanos[i] = Math.round(millis.doubleValue() * 1e6);
            }
            return new Samples(nanos);
        } finally {
            browser.quit();
        }
    }
}
