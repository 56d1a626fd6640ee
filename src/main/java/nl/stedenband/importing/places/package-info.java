/**
 * Which place a source means: matching of names by code, by item, then by name and country, settled by a point where two
 * places fit. A place that can't be settled is a finding, never a guess. Used by all readers that name places.
 */
package nl.stedenband.importing.places;
