/** Writes tables as features on the map in GeoJSON. */
package nl.stedenband.exporting.geojson;
