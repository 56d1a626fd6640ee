package nl.stedenband.graph;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole service as it is by itself, on a free port and the graph that all tests of a process share. It takes seconds to start,
 * so it is started by the first test that asks, and none stops it.
 */
public final class TestService {
    private static EmbeddedServer running;

    private TestService() {}

    public static synchronized EmbeddedServer running() {
        if (running == null) {
            running = start(TestGraph.properties(TestGraph.shared().address()));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** Another one, which is set otherwise and which who starts it stops. */
    public static EmbeddedServer start(Map<String, Object> set) {
        Map<String, Object> properties = new HashMap<>(set);
        properties.put("micronaut.server.port", -1);
        return ApplicationContext.run(EmbeddedServer.class, properties, "test");
    }
}
