package nl.stedenband.web;

import io.micronaut.data.model.Page;
import nl.stedenband.graph.source.Source;
import nl.stedenband.graph.source.SourcedAssertion;

/** A source with what it says. */
public record SourcePage(Source source, Page<SourcedAssertion> assertions) {}
