package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.Town;

/** One reason for which a municipality may suit a request, judged for one request and one body of evidence. */
public interface Rule {

    /** How much it holds of a municipality, from 0, not at all, to 1. */
    double value(Town town);

    /** Why. Asked only where it holds at all. */
    Grounds grounds(Town town);
}
