package nl.stedenband.graph;

/** Is told how far long work has come. */
public interface Progress {
    /** For work that nobody waits for. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void expect(long steps) {
            // nobody watches
        }

        @Override
        public void advance(long steps) {
            // nobody watches
        }
    };

    /** So many more steps are to come. */
    void expect(long steps);

    /** So many of them are done. */
    void advance(long steps);
}
