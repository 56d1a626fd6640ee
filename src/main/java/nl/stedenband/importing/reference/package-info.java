/** The bundled data: a Frictionless data package of tables that are read in when the registry starts for the first time. */
package nl.stedenband.importing.reference;
