/** What lies on the desk: requests and cases as work, who deals with which, which reports are missing, and what is found among them. */
package nl.stedenband.desk.work;
