/**
 * The programming interface under {@code /v1}: things of the registry as JSON, problems, and the OpenAPI document. Keeps to
 * the REST API Design Rules of Dutch governments. Pages never use it; they ask the same queries.
 */
package nl.stedenband.api;
