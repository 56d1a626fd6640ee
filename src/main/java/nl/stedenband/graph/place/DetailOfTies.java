package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import nl.stedenband.graph.thing.Named;

/**
 * Something that ties of a country have to do with.
 *
 * @param thing a theme, a programme or an organisation
 * @param now how many ties of the day
 * @param ever how many ties of before or of the day
 */
@Introspected
public record DetailOfTies(Named thing, long now, long ever) {}
