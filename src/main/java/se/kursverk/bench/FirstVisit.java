package se.kursverk.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser fetches before a learner can read the first page: the shell, one page and what they link.
 *
 * @param kilobytes together, gzipped
 */
record FirstVisit(int requests, double kilobytes) {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#:?]+\\.(?:js|css|svg|png|jpg))\"");

    /** Of a finished package with {@code index.html} and, where it holds several modules, {@code moduler/}. */
    static FirstVisit of(Map<String, byte[]> files) {
        Set<String> fetched = new LinkedHashSet<>();
        fetch("index.html", files, fetched);
        files.keySet().stream()
                .filter(path -> path.startsWith("moduler/") && path.endsWith(".html"))
                .findFirst()
                .ifPresent(page -> fetch(page, files, fetched));
        int bytes = fetched.stream()
                .mapToInt(path -> PackageFiles.gzip(files.getOrDefault(path, new byte[0])).length)
                .sum();
        return new FirstVisit(fetched.size(), bytes / 1024.0);
    }

    private static void fetch(String page, Map<String, byte[]> files, Set<String> fetched) {
        fetched.add(page);
        Matcher links = LINK.matcher(new String(files.getOrDefault(page, new byte[0]), StandardCharsets.UTF_8));
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        while (links.find()) {
            String link = links.group(1);
            fetched.add(link.startsWith("../") ? link.substring(3) : folder + link);
        }
    }
}
