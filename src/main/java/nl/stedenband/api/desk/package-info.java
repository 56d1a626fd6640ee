/** Shortlists, calls and how lists are made for everybody; requests, cases and certificates for programs of the desk, by tokens of its officers. */
package nl.stedenband.api.desk;
