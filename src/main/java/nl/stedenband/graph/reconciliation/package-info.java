/** Reads what tables of others are matched and extended with. Read by the reconciliation service. */
package nl.stedenband.graph.reconciliation;
