package nl.stedenband.account.http;

import io.micronaut.http.HttpRequest;

/** Whether programs ask, or people who look at pages. */
final class ProgramRequests {
    private static final String ROOT = "/v1";

    private ProgramRequests() {}

    /** Whether a request is for the programming interface. */
    static boolean ask(HttpRequest<?> request) {
        return request.getPath().equals(ROOT) || request.getPath().startsWith(ROOT + '/');
    }
}
