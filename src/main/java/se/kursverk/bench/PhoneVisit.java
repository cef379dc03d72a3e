package se.kursverk.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One opening of a page on a slow phone: 390 px, CPU ÷ 4, 1.6 Mbit/s, 150 ms, nothing cached, beside an LMS that counts
 * what is said to it.
 *
 * @param ready seconds until a quiz control is there and usable, something is painted and the last long task is over
 * @param setValues calls of {@code LMSSetValue} while opening
 * @param commits calls of {@code LMSCommit} while opening
 * @param requests that the browser made
 * @param kilobytes that came over the wire, headers included
 */
record PhoneVisit(double ready, int setValues, int commits, int requests, double kilobytes) {

    private static final int QUIET_MILLISECONDS = 1500;
    private static final long LIMIT_NANOSECONDS = 60_000_000_000L;

    /** Runs in the page before anything of its own. */
    private static final String WATCH = """
            (() => {
              const watch = { ready: 0, task: 0, paint: 0, set: 0, commit: 0 };
              const api = {
                LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSGetLastError: () => '0',
                LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
                LMSGetValue: (name) => ({ 'cmi.core.lesson_status': 'not attempted', 'cmi.core.entry': 'ab-initio',
                  'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit' })[name] ?? '',
                LMSSetValue: () => { watch.set++; return 'true'; },
                LMSCommit: () => { watch.commit++; return 'true'; },
              };
              window.API = api;
              window.kursverkBench = watch;
              new PerformanceObserver((list) => {
                for (const task of list.getEntries()) watch.task = Math.max(watch.task, task.startTime + task.duration);
              }).observe({ type: 'longtask', buffered: true });
              new PerformanceObserver((list) => {
                for (const paint of list.getEntries()) if (paint.name === 'first-contentful-paint') watch.paint = paint.startTime;
              }).observe({ type: 'paint', buffered: true });
              const timer = setInterval(() => {
                const root = document.documentElement;
                const marked = root && (root.dataset.kursverk === 'ready' || root.dataset.plain !== undefined);
                if (marked && document.querySelector('input[type=radio]:enabled')) {
                  watch.ready = performance.now();
                  clearInterval(timer);
                }
              }, 5);
            })();
            """;

    private static final String READ = """
            (() => {
              const watch = window.kursverkBench;
              // In an LMS the page stands in a frame, for which no browser fetches an icon.
              const loads = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                .filter((load) => !load.name.endsWith('/favicon.ico'));
              return {
                ...watch, now: performance.now(), requests: loads.length,
                bytes: loads.reduce((sum, load) => sum + load.transferSize, 0),
              };
            })()
            """;

    /** Opens an address in a fresh profile. */
    static PhoneVisit of(DevTools devTools, String address) throws IOException, InterruptedException {
        String context = devTools.send("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = devTools.send(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        String session = devTools.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        try {
            slowDown(devTools, session);
            devTools.send(session, "Page.enable", Map.of());
            devTools.send(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            devTools.send(session, "Page.navigate", Map.of("url", address));
            return read(devTools, session, address);
        } finally {
            devTools.send("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
        }
    }

    private static void slowDown(DevTools devTools, String session) throws IOException {
        devTools.send(session, "Network.enable", Map.of());
        devTools.send(session, "Network.setCacheDisabled", Map.of("cacheDisabled", true));
        devTools.send(
                session,
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 150, "downloadThroughput", 200_000, "uploadThroughput", 94_000));
        devTools.send(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        devTools.send(session, "Emulation.setCPUThrottlingRate", Map.of("rate", 4));
    }

    private static PhoneVisit read(DevTools devTools, String session, String address)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT_NANOSECONDS;
        while (System.nanoTime() < end) {
            Thread.sleep(250);
            JsonNode seen = devTools.evaluate(session, "window.kursverkBench ? " + READ.strip() + " : null");
            double ready =
                    Math.max(seen.path("ready").asDouble(0), seen.path("paint").asDouble(0));
            double lastTask = Math.max(ready, seen.path("task").asDouble(0));
            boolean done =
                    seen.path("ready").asDouble(0) > 0 && seen.path("paint").asDouble(0) > 0;
            if (done && seen.path("now").asDouble(0) - lastTask > QUIET_MILLISECONDS) {
                return new PhoneVisit(
                        lastTask / 1000,
                        seen.path("set").asInt(0),
                        seen.path("commit").asInt(0),
                        seen.path("requests").asInt(0),
                        seen.path("bytes").asDouble(0) / 1024);
            }
        }
        throw new IOException(address + " was not ready for the first question in a minute");
    }

    static double[] ready(List<PhoneVisit> visits) {
        return visits.stream().mapToDouble(PhoneVisit::ready).toArray();
    }
}
