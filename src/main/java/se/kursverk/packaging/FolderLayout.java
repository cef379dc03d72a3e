package se.kursverk.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a package's files into a folder, for the preview and for golden tests. Files that lie there already stay. */
public final class FolderLayout implements Layout {

    private final FilePaths paths = new FilePaths();
    private final Path root;

    public FolderLayout(Path root) {
        this.root = root;
    }

    @Override
    public void add(String path, Content content) throws IOException {
        Path file = root.resolve(paths.claim(path));
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content.bytes());
    }
}
