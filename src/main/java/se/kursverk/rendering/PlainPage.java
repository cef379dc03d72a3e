package se.kursverk.rendering;

/**
 * A page for a system that shows it under its own heading.
 *
 * @param title what the system calls it
 * @param html the whole document
 */
public record PlainPage(String title, String html) {}
