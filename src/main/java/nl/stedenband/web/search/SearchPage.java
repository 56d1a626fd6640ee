package nl.stedenband.web.search;

import io.micronaut.data.model.Page;
import nl.stedenband.graph.search.Found;

/** What was looked for, and what was found. */
public record SearchPage(String text, Page<Found> found) {}
