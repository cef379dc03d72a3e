package se.kursverk.packaging;

import java.io.IOException;

/** Where the files of a package go: an archive or a folder. */
public interface Layout {

    /**
     * Adds a file.
     *
     * @param path relative, with {@code /}, lower-case ASCII, each only once
     */
    void add(String path, Content content) throws IOException;
}
