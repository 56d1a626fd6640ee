/** Letters to municipalities: drafts from template files, which an officer sends from a mail program. */
package nl.stedenband.desk.letter;
