/**
 * The desk of VNG International's officers: where municipalities are reached, and what sources say one has to be careful with in a country.
 * Requests, shortlists and cases have packages below. Pages and the programming interface call it, for officers alone.
 */
package nl.stedenband.desk;
