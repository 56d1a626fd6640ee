/**
 * Freezes the public registry as a folder that is published, cited and kept: what the registry was told, its lists as tables, the network, and
 * what a reader has to know of them. The same registry gives the same bytes.
 */
package nl.stedenband.release;
