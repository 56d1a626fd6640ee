/**
 * Drills: what happens to the distribution when processes are killed, stopped or starved at moments that chance says, and when nobody
 * behaves. Beside the build, as they take long; {@code Drills} runs them and prints a table. They work in a folder of their own and speak
 * to nothing but this machine.
 */
package nl.stedenband.drills;
