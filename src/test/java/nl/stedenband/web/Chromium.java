package nl.stedenband.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.TestsLeftOut;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, where this machine has one, and the checks of axe. Nothing is downloaded. */
public final class Chromium {
    /** Said where tests are left out for want of a browser. */
    public static final String MISSING =
            "no Chromium with its driver on the path (Debian: chromium, chromium-driver); pages are not tried in a browser";

    private static final Optional<Path> BROWSER = first("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = first("chromedriver");

    private static final String AXE = axe();
    private static final String ALL_RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static ChromeDriver withScripts;
    private static ChromeDriver withoutScripts;

    private Chromium() {}

    /** Where it isn't, the build names the test that asked at its end. */
    public static boolean isHere() {
        boolean isHere = BROWSER.isPresent() && DRIVER.isPresent();
        if (!isHere) {
            TestsLeftOut.noteCaller();
        }
        return isHere;
    }

    /** The one that all tests of a process share, as if it had just been started. */
    public static synchronized ChromeDriver withScripts() {
        if (withScripts == null) {
            withScripts = start(options());
        }
        return asNew(withScripts);
    }

    /** Another one, of which the same is true. */
    public static synchronized ChromeDriver withoutScripts() {
        if (withoutScripts == null) {
            withoutScripts = start(options()
                    .setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2)));
        }
        return asNew(withoutScripts);
    }

    private static ChromeDriver start(ChromeOptions options) {
        ChromeDriver browser = new ChromeDriver(driver(), options);
        Runtime.getRuntime().addShutdownHook(new Thread(browser::quit));
        return browser;
    }

    private static ChromeDriver asNew(ChromeDriver browser) {
        browser.get("about:blank");
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        return browser;
    }

    /**
     * Does what leads to another page, and returns once that is there. Where much else is going on a browser leaves the page only
     * some time after it was told to, and what is looked for meanwhile is found on the page that it leaves.
     */
    public static void follow(ChromeDriver browser, Runnable act) {
        browser.executeScript("window.isToBeLeft = true");
        act.run();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasArrived(browser)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still on " + browser.getCurrentUrl());
            }
        }
    }

    private static boolean hasArrived(ChromeDriver browser) {
        try {
            return (Boolean) browser.executeScript("return !window.isToBeLeft && document.readyState === 'complete'");
        } catch (JavascriptException e) {
            return false; // the page went while it was asked
        }
    }

    /**
     * What axe finds wrong with the page that is open, a line each, against WCAG 2.2 at level AA: all of it in light colours,
     * and in dark ones the contrast, which is all that differs there.
     */
    public static List<String> violationsLightAndDark(ChromeDriver browser) {
        browser.executeScript(AXE);
        List<String> wrong = new ArrayList<>();
        prefer(browser, "light");
        violations(browser, "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']")
                .forEach(line -> wrong.add("in the light: " + line));
        prefer(browser, "dark");
        violations(browser, "runOnly: {type: 'rule', values: ['color-contrast']}")
                .forEach(line -> wrong.add("in the dark: " + line));
        return wrong;
    }

    /** As the reader's system asks for it, from now on. */
    public static void prefer(ChromeDriver browser, String colours) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** The size of what is shown, in pixels of CSS; it may be less than a window can be. */
    public static void resize(ChromeDriver browser, int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static List<String> violations(ChromeDriver browser, String options) {
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        Object found = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({%s, resultTypes: ['violations'], selectors: false, preload: false}).then(result =>
                  done(result.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | '))));
                """.formatted(options));
        List<String> lines = new ArrayList<>();
        ((List<?>) found).forEach(line -> lines.add((String) line));
        return lines;
    }

    private static ChromeDriverService driver() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        // without a sandbox, for tests may run as root in a container
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking");
        return options;
    }

    private static String axe() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of these programs that is on the path. */
    private static Optional<Path> first(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
