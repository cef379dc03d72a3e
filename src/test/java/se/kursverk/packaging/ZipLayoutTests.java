package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipLayoutTests {

    private static final byte[] TEXT = "Hur många gånger? ".repeat(200).getBytes(UTF_8);

    @Test
    void filesAreReadBackInTheOrderWritten() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        byte[] zip = zip(layout -> {
            layout.add("imsmanifest.xml", Content.of(TEXT));
            layout.add("figurer/brus.png", Content.of(noise));
            layout.add("tom.txt", Content.of(new byte[0]));
        });

        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readAllBytes())
                        .isEqualTo(
                                entry.getName().endsWith(".xml")
                                        ? TEXT
                                        : entry.getName().endsWith(".png") ? noise : new byte[0]);
            }
        }
        assertThat(names).containsExactly("imsmanifest.xml", "figurer/brus.png", "tom.txt");
    }

    @Test
    void sizesAndChecksumStandBeforeEachFileAndNoDataDescriptorAfterIt() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(zip(layout -> layout.add("a.txt", Content.of(TEXT))))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertThat(header.getInt(0)).isEqualTo(0x04034b50);
        assertThat(header.getShort(6)).as("UTF-8 names, no data descriptor").isEqualTo((short) 0x0800);
        assertThat(header.getShort(8)).as("deflated").isEqualTo((short) 8);
        assertThat(header.getShort(10)).as("midnight").isEqualTo((short) 0);
        assertThat(header.getShort(12)).as("1980-01-01").isEqualTo((short) 0x21);
        assertThat(header.getInt(14)).as("checksum").isNotZero();
        assertThat(header.getInt(18)).as("compressed").isPositive().isLessThan(TEXT.length);
        assertThat(header.getInt(22)).as("uncompressed").isEqualTo(TEXT.length);
        assertThat(header.getShort(28)).as("extra fields").isZero();
    }

    @Test
    void theJdkReadsTheCentralDirectory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, zip(layout -> layout.add("a/b.txt", Content.of(TEXT))));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("a/b.txt");
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(entry.getSize()).isEqualTo(TEXT.length);
            assertThat(entry.getExtra()).isNull();
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(TEXT);
        }
    }

    @Test
    void whatWouldGrowIsStored() throws IOException {
        byte[] noise = new byte[300];
        new Random(7).nextBytes(noise);

        ByteBuffer header = ByteBuffer.wrap(zip(layout -> layout.add("a.png", Content.of(noise))))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertThat(header.getShort(8)).isZero();
        assertThat(header.getInt(18)).isEqualTo(noise.length);
    }

    @Test
    void sharedContentGivesTheSameBytesAsContentOfItsOwn() throws IOException {
        assertThat(zip(layout -> layout.add("a.js", Content.shared(TEXT))))
                .isEqualTo(zip(layout -> layout.add("a.js", Content.of(TEXT))));
    }

    @Test
    void sharedContentIsDeflatedOnceForSeveralThreads() throws Exception {
        byte[] script = TEXT.clone();
        Callable<Deflated> task = () -> Deflated.of(Content.shared(script));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Deflated>> results = threads.invokeAll(List.of(task, task, task, task));
            Deflated first = results.getFirst().get();
            for (Future<Deflated> result : results) {
                assertThat(result.get()).isSameAs(first);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a.txt",
                "../a.txt",
                "a/../b.txt",
                "a/./b.txt",
                "a//b.txt",
                "a/",
                "A.txt",
                "å.txt",
                "a b.txt",
                "a\\b.txt",
                ".a",
                "c:a",
                "İ.txt"
            })
    void aPathThatNotEverySystemReadsAlikeIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zip(layout -> layout.add(path, Content.of(TEXT))))
                .withMessageContaining("not a path");
    }

    @Test
    void aPathIsRefusedTheSecondTime(@TempDir Path folder) throws IOException {
        for (Layout layout : List.of(new ZipLayout(new ByteArrayOutputStream()), new FolderLayout(folder))) {
            layout.add("a.txt", Content.of(TEXT));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> layout.add("a.txt", Content.of(TEXT)))
                    .withMessageContaining("twice");
        }
    }

    private interface Writing {
        void writeTo(Layout layout) throws IOException;
    }

    private static byte[] zip(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipLayout layout = new ZipLayout(out);
        writing.writeTo(layout);
        layout.finish();
        return out.toByteArray();
    }
}
