/**
 * One reader for each kind of file: sources, municipalities, mergers, countries, networks, memberships, ties, origins of residents, surveys,
 * other names, Wikidata's twin towns, a table of CBS. Each reads rows and yields assertions and findings; none writes.
 */
package nl.stedenband.importing.readers;
