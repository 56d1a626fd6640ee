/**
 * Changing the registry by hand: what forms ask for is read into edits, edits are made in revisions that can be undone, and what
 * others than editors ask for is kept as a proposal until enough editors agree. Called by pages. Revisions and proposals are kept
 * here as well, apart from the registry.
 */
package nl.stedenband.editing;
