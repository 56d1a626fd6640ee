/** How long requests and cases are kept, which are due to be destroyed, and their destruction by two officers or an admin. */
package nl.stedenband.desk.retention;
