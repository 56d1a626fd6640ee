/**
 * Files that officers attach to cases: what a file is, as its content tells, which ones are refused and why, and their content as it is
 * kept: sealed, in chunks. Cases call it; it knows nothing of them but their numbers.
 */
package nl.stedenband.desk.attachment;
