/**
 * The Reconciliation Service API 0.2 over HTTP, so that OpenRefine and its like match columns of tables with the registry and
 * extend them from it. Reads requests, asks the graph for what may be meant, and leaves the judging to
 * {@code nl.stedenband.reconciliation}.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">The specification</a>
 */
package nl.stedenband.api.reconciliation;
