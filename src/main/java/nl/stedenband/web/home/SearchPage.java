package nl.stedenband.web.home;

import io.micronaut.data.model.Page;
import nl.stedenband.graph.thing.Found;

/** What was looked for, and what was found. */
public record SearchPage(String text, Page<Found> found) {}
