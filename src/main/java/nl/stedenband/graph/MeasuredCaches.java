package nl.stedenband.graph;

import java.util.List;

/** What keeps results, and tells operators how that serves. */
public interface MeasuredCaches {
    List<CacheFigures> cacheFigures();
}
