/** Revisions: what was retracted and asserted at once by an editor, and how it is undone. */
package nl.stedenband.editing.revision;
