/**
 * How is kept what is not for everybody: each version of a thing as JSON, sealed with a key that is not in the database, under a
 * number of its own, and what differs between two of them. For the desk and for proposals.
 */
package nl.stedenband.ledger;
