/**
 * One format and one writer of tables each: CSV, JSON, JSON Lines, Parquet, GraphML, GEXF, GeoJSON and JSON-LD, and what formats of networks
 * and of linked data share. The API, the pages and the command line find formats through {@link nl.stedenband.exporting.Formats}.
 */
package nl.stedenband.exporting.format;
