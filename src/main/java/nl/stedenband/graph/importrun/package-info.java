/** Keeps the runs of readers and what they found. Written by importing, read by pages and the command line. */
package nl.stedenband.graph.importrun;
