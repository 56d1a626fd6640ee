package nl.stedenband.drills;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;

/** A database elsewhere, as {@code NEO4J_URI} names one, to which nothing gets through for a while. */
final class AwayDatabase implements LoadedDrill.Trouble {
    private LocalNeo4j neo4j;
    private BoltProxy proxy;

    @Override
    public RunningInstallation serve(Installation installation) throws Exception {
        neo4j = LocalNeo4j.own(new HomeFolder(installation.home()), "drill", List.of());
        neo4j.awaitReady();
        proxy = new BoltProxy(neo4j.address().uri().getPort());
        URI address = URI.create("bolt://127.0.0.1:" + proxy.port());
        return installation
                .with("NEO4J_URI", address.toString())
                .with("NEO4J_USER", neo4j.address().user())
                .with("NEO4J_PASSWORD", neo4j.address().password())
                .with("STEDENBAND_SECRET", Files.readString(installation.home().resolve("secret")))
                .serve();
    }

    @Override
    public void begin(RunningInstallation service) throws Exception {
        proxy.shut();
    }

    @Override
    public void end(RunningInstallation service) throws Exception {
        proxy.open();
    }

    @Override
    public void close() throws IOException {
        proxy.shut();
        neo4j.close();
    }
}
