package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import nl.stedenband.graph.thing.Named;

/**
 * That a partnership has to do with something.
 *
 * @param partnership the id
 * @param thing a theme, a programme or an organisation
 */
@Introspected
public record DetailOf(String partnership, Named thing) {}
