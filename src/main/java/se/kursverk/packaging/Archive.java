package se.kursverk.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.kursverk.course.Selection;

/** A package as the one file that people upload. */
public final class Archive {

    private Archive() {}

    /**
     * Writes a selection as {@code format} into a file. The file is there when it is whole: it is written beside its place
     * and moved, and if anything fails an older file stays as it was.
     *
     * @param target in a folder that is made where it is missing; replaced if it is there
     * @return the size in bytes
     */
    public static long write(PackageFormat format, Selection selection, Path target) throws IOException {
        Path place = target.toAbsolutePath();
        Path folder = place.resolveSibling("");
        Files.createDirectories(folder);
        Path part = folder.resolve(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        boolean moved = false;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                if (format.archive()) {
                    ZipLayout zip = new ZipLayout(out);
                    format.write(selection, zip);
                    zip.finish();
                } else {
                    format.write(selection, (path, content) -> out.write(content.bytes()));
                }
            }
            long size = Files.size(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
            return size;
        } finally {
            if (!moved) {
                Files.deleteIfExists(part);
            }
        }
    }
}
