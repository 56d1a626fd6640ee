/** Writes tables as one JSON document, in the shape of the API's answers; the rows are there for other formats made of JSON. */
package nl.stedenband.exporting.json;
