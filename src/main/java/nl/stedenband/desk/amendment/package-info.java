/** That something of the desk's was corrected, erased or destroyed, and why; kept apart, as what it is about may be gone. */
package nl.stedenband.desk.amendment;
