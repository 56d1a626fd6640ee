package nl.stedenband.http;

import java.util.Map;

/** The description of the programming interface, for those who show it to readers. */
public interface OpenApiText {

    /** The OpenAPI document as JSON objects; it doesn't change while the service runs. */
    Map<String, Object> read();
}
