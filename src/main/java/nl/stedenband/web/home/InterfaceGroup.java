package nl.stedenband.web.home;

import java.util.List;

/** Operations of the programming interface that belong together. */
public record InterfaceGroup(String name, String description, List<Operation> operations) {

    /**
     * What can be asked of an address.
     *
     * @param address with the major version, and names of path parameters in braces
     * @param description may be empty
     * @param example an address to try; empty for what isn't got
     * @param formats media types of answers
     */
    public record Operation(
            String method,
            String address,
            String summary,
            String description,
            String example,
            List<Parameter> parameters,
            List<String> formats) {}

    /**
     * One parameter.
     *
     * @param values what it takes, in the words of JSON Schema
     */
    public record Parameter(String name, String in, boolean required, String values, String description) {}
}
