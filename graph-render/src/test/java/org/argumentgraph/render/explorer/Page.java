package org.argumentgraph.render.explorer;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page in a browser, used as a reader uses it. */
final class Page implements AutoCloseable {
  private static final Map<String, Integer> CODES = Map.of(
      "Enter",
      13,
      "Escape",
      27,
      "ArrowLeft",
      37,
      "ArrowUp",
      38,
      "ArrowRight",
      39,
      "ArrowDown",
      40,
      "Tab",
      9,
      " ",
      32);
  private static final int SHIFT = 8;

  private final Browser browser;
  private final String session;
  private final String target;

  Page(Browser browser, String session, String target) {
    this.browser = browser;
    this.session = session;
    this.target = target;
  }

  void load(String address, int width, int height) {
    List.of("Page", "Runtime", "Log", "Network")
        .forEach(domain -> call(domain + ".enable", Map.of()));
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    int before = browser.events(session, "Page.loadEventFired").size();
    call("Page.navigate", Map.of("url", address));
    long start = System.nanoTime();
    while (browser.events(session, "Page.loadEventFired").size() == before) {
      if (System.nanoTime() - start > 60e9) {
        throw new IllegalStateException("The page did not load within a minute");
      }
      LockSupport.parkNanos(2_000_000);
    }
  }

  JsonNode call(String method, Map<String, ?> parameters) {
    return browser.call(session, method, parameters);
  }

  /** Runs a script, waits for its promise if it gives one, and returns its value. */
  JsonNode run(String script) {
    JsonNode result = call(
        "Runtime.evaluate",
        Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value");
  }

  String text(String script) {
    return run(script).asString("");
  }

  int number(String script) {
    return run(script).asInt();
  }

  boolean is(String script) {
    return run("!!(" + script + ")").asBoolean();
  }

  /** Clicks into the middle of what a selector finds, with the mouse, so many times. */
  void click(String selector, int times) {
    JsonNode at = run(
        "(() => { const {x, y, width, height} = document.querySelector(%s).getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()"
            .formatted(Browser.JSON.writeValueAsString(selector)));
    for (int i = 1; i <= times; i++) {
      mouse("mousePressed", at.get(0).asDouble(), at.get(1).asDouble(), i);
      mouse("mouseReleased", at.get(0).asDouble(), at.get(1).asDouble(), i);
    }
  }

  void click(String selector) {
    click(selector, 1);
  }

  /** Presses the mouse at a point, moves it and lets go. */
  void drag(int x, int y, int dx, int dy) {
    mouse("mousePressed", x, y, 1);
    mouse("mouseMoved", x + dx / 2.0, y + dy / 2.0, 1);
    mouse("mouseMoved", x + dx, y + dy, 1);
    mouse("mouseReleased", x + dx, y + dy, 1);
  }

  private void mouse(String type, double x, double y, int clicks) {
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", clicks));
  }

  void wheel(int x, int y, int delta, boolean control) {
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            "mouseWheel",
            "x",
            x,
            "y",
            y,
            "deltaX",
            0,
            "deltaY",
            delta,
            "modifiers",
            control ? 2 : 0));
  }

  /**
   * Presses keys one after the other; a capital is one with Shift, as is what {@code Shift+} says.
   */
  void press(String... presses) {
    for (String press : presses) {
      String key = press.startsWith("Shift+") ? press.substring(6) : press;
      boolean shift =
          press.startsWith("Shift+") || (key.length() == 1 && Character.isUpperCase(key.charAt(0)));
      for (String type : List.of("keyDown", "keyUp")) {
        Map<String, Object> event =
            new HashMap<>(Map.of("type", type, "key", key, "modifiers", shift ? SHIFT : 0));
        if (CODES.containsKey(key)) {
          event.put("windowsVirtualKeyCode", CODES.get(key));
        }
        if (key.length() == 1 || key.equals("Enter")) {
          event.put("text", key.equals("Enter") ? "\r" : key);
        }
        if (type.equals("keyUp")) {
          event.remove("text");
        }
        call("Input.dispatchKeyEvent", event);
      }
    }
  }

  /** Says what the reader has asked the browser for. */
  void prefer(String feature, String value) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  byte[] screenshot() {
    return Base64.getDecoder()
        .decode(
            call("Page.captureScreenshot", Map.of("format", "png")).get("data").asString());
  }

  byte[] pdf() {
    return Base64.getDecoder()
        .decode(call("Page.printToPDF", Map.of("landscape", true)).get("data").asString());
  }

  /** What went wrong so far: errors of scripts, and whatever the browser refused. */
  List<String> complaints() {
    return Stream.of("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
        .flatMap(kind -> browser.events(session, kind).stream())
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that the page has asked for, itself included. */
  List<String> requests() {
    return browser.events(session, "Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .toList();
  }

  @Override
  public void close() {
    browser.call("", "Target.closeTarget", Map.of("targetId", target));
  }
}
