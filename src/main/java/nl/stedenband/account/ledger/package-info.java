/** Numbers what is kept apart from the registry: requests, cases, proposals and revisions. */
package nl.stedenband.account.ledger;
