package org.argumentgraph.render.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An installed Chromium without a window, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();

  private Browser(Path command) throws IOException {
    profile = Files.createTempDirectory("explorer-test");
    process = new ProcessBuilder(
            command.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-smooth-scrolling",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank")
        .redirectErrorStream(true)
        .start();
    socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create(address()), new Listener())
        .join();
  }

  /** Starts the Chromium on the path, if there is one. */
  static Optional<Browser> start() throws IOException {
    List<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Browser(found.get(0)));
  }

  private String address() throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        Thread drain = new Thread(() -> output.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return matcher.group(1);
      }
    }
    throw new IOException("Chromium ended without saying where it listens");
  }

  /** Opens a page of a given size and waits until it has loaded. */
  Page open(Path file, String fragment, int width, int height) {
    String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
        .get("targetId")
        .asString();
    String session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
        .get("sessionId")
        .asString();
    Page page = new Page(this, session, target);
    page.load(file.toUri() + fragment, width, height);
    return page;
  }

  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> call =
        new LinkedHashMap<>(Map.of("id", id, "method", method, "params", parameters));
    if (!session.isEmpty()) {
      call.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(call), true).join();
    JsonNode message = answer.orTimeout(60, TimeUnit.SECONDS).join();
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  /** What a page has reported so far, of one kind. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(event -> event.path("sessionId").asString("").equals(session)
            && event.get("method").asString().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  /** Ends Chromium, and clears its folder away once all its processes have let go of it. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> processes =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true).join();
    for (ProcessHandle each : processes) {
      each.onExit().completeOnTimeout(each, 10, TimeUnit.SECONDS).join();
      each.destroyForcibly();
    }
    socket.abort();
    MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Hears what Chromium says. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder received = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      received.append(part);
      if (last) {
        JsonNode message = JSON.readTree(received.toString());
        received.setLength(0);
        if (message.has("id")) {
          CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
          if (answer != null) {
            answer.complete(message);
          }
        } else {
          events.add(message);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
