/**
 * What operators see of the running service: {@code /metrics}, for admins and the program that collects it. What is counted is counted
 * where it happens, by the graph and the lists; here is added what is read only when somebody looks. Nobody calls it.
 */
package nl.stedenband.monitoring;
