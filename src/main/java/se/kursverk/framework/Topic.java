package se.kursverk.framework;

/**
 * One competence that becomes one learning module.
 *
 * @param id stable for ever; also the name of the module's folder
 * @param scope what the module must teach, in our own words
 */
public record Topic(String id, String title, String scope) {}
