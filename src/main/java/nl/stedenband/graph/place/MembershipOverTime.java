package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import nl.stedenband.graph.thing.Evidence;
import nl.stedenband.graph.thing.Named;

/** What is known of a member of a network over all time. */
@Introspected
public record MembershipOverTime(Named member, Evidence evidence) {}
