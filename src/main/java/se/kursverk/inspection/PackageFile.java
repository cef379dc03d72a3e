package se.kursverk.inspection;

/**
 * A file in a package.
 *
 * @param size unpacked, in bytes
 */
public record PackageFile(String path, long size) {}
