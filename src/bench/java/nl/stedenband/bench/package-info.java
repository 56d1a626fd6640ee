/**
 * Measures what the project promises: how soon the registry is there, how long the reference data takes, and what an answer
 * over HTTP costs beside its bare query. Started by {@code mvn -P bench -DskipTests verify} and by nothing else; it uses the
 * distribution as a user does, and the graph's public classes.
 */
package nl.stedenband.bench;
