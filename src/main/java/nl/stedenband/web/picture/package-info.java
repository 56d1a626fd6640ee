/**
 * Pictures of one thing: among whom it stands, and what is known of it over time. Turns answers of the graph into what
 * {@code nl.stedenband.picture} draws, with the same in words. Used by the pages of things.
 */
package nl.stedenband.web.picture;
