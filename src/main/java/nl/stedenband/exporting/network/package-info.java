/**
 * What the rows of a table mean as nodes and edges: the one reading that all formats of networks share, and what they share in
 * writing XML. Called by the packages of these formats.
 */
package nl.stedenband.exporting.network;
