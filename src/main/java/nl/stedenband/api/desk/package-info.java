/** Requests, cases and certificates for programs of the desk, by tokens of its officers. Not part of the public description. */
package nl.stedenband.api.desk;
