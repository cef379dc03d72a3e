package se.kursverk.lti.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.web.ServerSettings;

/** Takes over what the files of {@code lti-config/} say, at start and whenever they change. */
@Component
public final class DeclaredPlatforms implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredPlatforms.class);
    private static final int SECONDS = 2;

    private final Path folder;
    private final AddressRules rules;
    private final Registrations registrations;
    private final ScheduledExecutorService watcher =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("lti-config").factory());
    private Map<Path, FileTime> known = Map.of();
    private volatile boolean running;

    DeclaredPlatforms(ServerSettings settings, AddressRules rules, Registrations registrations) {
        this.folder = settings.homeFolder().resolve("lti-config");
        this.rules = rules;
        this.registrations = registrations;
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    /** Takes the files over where something has changed. A mistake anywhere leaves everything as it was. */
    private synchronized void look() {
        try {
            Map<Path, FileTime> now = files(folder);
            if (now.equals(known)) {
                return;
            }
            known = now;
            Problems problems = new Problems();
            PlatformFiles.read(List.copyOf(now.keySet()), rules, Platform.Origin.FILE, problems)
                    .ifPresent(this::takeOver);
            problems.sorted().forEach(DeclaredPlatforms::log);
        } catch (IOException | RuntimeException e) {
            LOG.error("lti-config could not be read", e);
        }
    }

    private void takeOver(List<Declared> all) {
        all.forEach(registrations::declare);
        LOG.info("lti-config read files={}", all.size());
    }

    private static void log(Problem problem) {
        LOG.error("lti-config {}", problem);
    }

    @Override
    public void start() {
        look();
        var unused = watcher.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        running = true;
    }

    @Override
    public void stop() {
        watcher.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
