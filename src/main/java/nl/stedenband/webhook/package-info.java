/**
 * Tells programs of users that the answer to a public question became another: which addresses they gave, what changed, and how it is sent, signed and
 * never inwards. Pages of the account manage it, and services send by the clock.
 */
package nl.stedenband.webhook;
