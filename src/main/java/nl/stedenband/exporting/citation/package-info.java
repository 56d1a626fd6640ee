/**
 * Writes how an answer is cited: in words, and for programs that keep literature. Whoever shows answers may call it; it knows
 * nothing of them but what they say of themselves, so the same answer is cited in the same words wherever it is shown.
 */
package nl.stedenband.exporting.citation;
