package se.kursverk.attempt;

import java.util.UUID;

/**
 * A place in a course of the LMS where modules are offered.
 *
 * @param reference under which the library has the modules, such as {@code module:gdpr}
 * @param title what the LMS calls the place; empty where it does not say
 */
public record Placement(UUID id, String tenant, String reference, String title) {}
