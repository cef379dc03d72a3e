package se.kursverk.reading.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.ZipBytes;

class ArchiveTests {

    private final Problems problems = new Problems();

    @Test
    void files_are_taken_by_their_paths() {
        Archive archive = open(Map.of("a/b.xml", "hej å".getBytes(UTF_8))).orElseThrow();
        assertThat(archive.paths()).containsExactly("a/b.xml");
        SourceFile file = archive.file("a/b.xml", problems).orElseThrow();
        assertThat(file.name()).isEqualTo("p.zip/a/b.xml");
        assertThat(new String(file.bytes(), UTF_8)).isEqualTo("hej å");
        assertThat(archive.file("a/c.xml", problems)).isEmpty();
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_path_that_leaves_the_archive_is_no_path_of_it() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : new String[] {"../a.xml", "/a.xml", "C:/a.xml", "a\\..\\b.xml", "a//b.xml", "ok.xml"}) {
            files.put(path, new byte[] {1});
        }
        assertThat(open(files).orElseThrow().paths()).containsExactly("ok.xml");
        assertThat(codes()).hasSize(5).containsOnly("zip-path");
    }

    @Test
    void a_bomb_is_stopped_while_it_is_inflated() {
        Archive archive =
                open(Map.of("bomb.xml", new byte[Archive.LARGEST_FILE * 2])).orElseThrow();
        assertThat(archive.file("bomb.xml", problems)).isEmpty();
        assertThat(codes()).containsExactly("zip-broken");
    }

    @Test
    void an_archive_that_was_cut_off_is_a_problem() {
        byte[] whole = ZipBytes.of(Map.of("a.xml", "hej".getBytes(UTF_8)));
        assertThat(Archive.open(new SourceFile("p.zip", Arrays.copyOf(whole, whole.length - 30)), problems))
                .isEmpty();
        assertThat(codes()).containsExactly("zip-broken");
    }

    @Test
    void an_archive_that_claims_more_files_than_it_has_is_a_problem() {
        byte[] bytes = ZipBytes.of(Map.of("a.xml", "hej".getBytes(UTF_8)));
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(bytes.length - 12, (short) 9);
        assertThat(Archive.open(new SourceFile("p.zip", bytes), problems)).isEmpty();
        assertThat(codes()).containsExactly("zip-broken");
    }

    @Test
    void references_are_resolved_within_the_package() {
        assertThat(Paths.resolve("a/b.xml", "../c%20d.xml?x#y")).contains("c d.xml");
        assertThat(Paths.resolve("a/b.xml", "./å.xml")).contains("a/å.xml");
        assertThat(Paths.resolve("a/b.xml", "../../c.xml")).isEmpty();
        assertThat(Paths.resolve("a/b.xml", "https://exempel.se/c.xml")).isEmpty();
        assertThat(Paths.resolve("a/b.xml", "100%.xml")).contains("a/100%.xml");
    }

    private Optional<Archive> open(Map<String, byte[]> files) {
        return Archive.open(new SourceFile("p.zip", ZipBytes.of(files)), problems);
    }

    private List<String> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }
}
