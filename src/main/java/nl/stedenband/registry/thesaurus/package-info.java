/**
 * The thesaurus of themes: concepts with their labels in Dutch and English, and which of them are broader. It interprets the words
 * of sources, which the record keeps as they are. A file says what the concepts are; reading that is done in
 * {@code nl.stedenband.importing}. Whoever asks by theme may use it: questions, lists, maps, shortlists and pages.
 */
package nl.stedenband.registry.thesaurus;
