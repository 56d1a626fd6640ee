package nl.stedenband.api;

import nl.stedenband.importing.reference.ReferenceGraph;

/** The service on the bundled data, for tests that only read; one for all of them, as it takes seconds to start. */
final class ReferenceService {
    private static Service instance;

    private ReferenceService() {}

    static synchronized Service running() {
        if (instance == null) {
            instance = Service.on(ReferenceGraph.loaded().address());
            Runtime.getRuntime().addShutdownHook(new Thread(instance::close));
        }
        return instance;
    }
}
