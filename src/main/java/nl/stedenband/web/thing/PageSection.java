package nl.stedenband.web.thing;

/**
 * A part of a page that can be gone to.
 *
 * @param id of its section
 * @param text its key under {@code contents.}
 * @param count how much it has; a part without anything is not on the page
 */
public record PageSection(String id, String text, long count) {}
