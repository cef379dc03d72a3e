package se.kursverk.lti.registration;

/**
 * A municipality that uses the tool. Nothing crosses from one to another.
 *
 * @param id stands in addresses, such as {@code exempelby}
 * @param contact whom a learner turns to when something does not work, in words
 */
public record Tenant(String id, String name, String contact) {}
