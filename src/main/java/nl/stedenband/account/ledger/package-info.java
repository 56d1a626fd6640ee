/**
 * Records that are kept apart from the registry, sealed and with all their versions: requests, cases, proposals and revisions. Gives each
 * its number, and refuses a change to a version that somebody else changed meanwhile. The desk and editing use it.
 */
package nl.stedenband.account.ledger;
