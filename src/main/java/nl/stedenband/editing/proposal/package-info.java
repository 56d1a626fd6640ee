/** Proposals to change the registry: who may make them, how many editors look at them before they hold, and what comes of them. */
package nl.stedenband.editing.proposal;
