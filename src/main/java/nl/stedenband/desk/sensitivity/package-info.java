/**
 * What sources say one has to be careful with in a country, such as that ties were broken off. Assertions like any other: public, dated,
 * with their source; shortlists show them as a warning.
 */
package nl.stedenband.desk.sensitivity;
