/**
 * Cases: the shortlist on which one was opened, which municipalities were approached, what they answered, what comes next and when, what
 * came of it, with every version, kept sealed; and the certificate of the search. Pages and the programming interface of the desk call it.
 */
package nl.stedenband.desk.cases;
