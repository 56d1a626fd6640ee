/**
 * What a public question to the registry says of itself, and what its answer looks like. The API, the pages, the command line
 * and the exports know no more of a question than this.
 */
package nl.stedenband.registry.traversal;
