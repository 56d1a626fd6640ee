/** Mailboxes of offices at municipalities, each with the day on which it was last checked. Seen by the desk alone. */
package nl.stedenband.desk.contact;
