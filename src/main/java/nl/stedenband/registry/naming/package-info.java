/**
 * How people, statistics and offices write the names and codes of places, and what they mean by them: the rules that hold for every
 * name, without a list of names. Pure; readers, search and reconciliation use it, so that a name means the same to all of them.
 */
package nl.stedenband.registry.naming;
