/** The page on how well shortlists find what is known. Asks the desk; nothing else asks it. */
package nl.stedenband.web.evaluation;
