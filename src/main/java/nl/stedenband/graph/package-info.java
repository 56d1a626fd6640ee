/**
 * The graph: the driver, typed repositories over the query files, migrations, and the writing of assertions and of what is
 * drawn from them. Nothing outside this package and those below it speaks Bolt.
 */
package nl.stedenband.graph;
