package org.argumentgraph.examples;

import com.google.common.base.Strings;
import com.google.common.html.HtmlEscapers;
import com.google.common.net.UrlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.ElementType;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.cycle.CycleKind;
import org.argumentgraph.findings.Findings;

/** What was found in several debates, side by side: as a table to print, and as a page. */
final class Overview {
  private static final List<String> HEADINGS = List.of(
      "debate",
      "claims",
      "relations",
      "speakers",
      "top crux",
      "open points",
      "contradiction cycles",
      "self-contradictions");
  private static final int CRUX_WIDTH = 60;
  private static final int LISTED = 10;

  private Overview() {}

  private static List<String> row(String name, Findings findings) {
    ArgumentGraph graph = findings.graph();
    long passedOver = findings.unanswered().open().stream()
        .filter(point -> point.element().type() == ElementType.CLAIM)
        .count();
    long owed = findings.unanswered().open().size() - passedOver;
    String more = findings.cycles().exhaustive() ? "" : " or more";
    return List.of(
        name,
        String.valueOf(graph.claims().size()),
        String.valueOf(graph.relations().size()),
        String.valueOf(graph.speakers().size()),
        Summary.topDoubleCrux(findings)
            .map(crux -> crux.claim().text())
            .or(() -> findings.topCrux().map(Overview::text))
            .orElse("-"),
        passedOver == 0 ? String.valueOf(owed) : owed + " + " + passedOver + " passed over",
        findings.cycles().ofKind(CycleKind.CONTRADICTION).size() + more,
        String.valueOf(findings.cycles().ofKind(CycleKind.SELF_CONTRADICTION).size()));
  }

  private static String text(Crux crux) {
    return crux.claims().get(0).text() + (crux.claims().size() > 1 ? " (with others)" : "");
  }

  /** Returns one line for each debate, in columns. */
  static String table(Map<String, Findings> found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    found.forEach((name, findings) ->
        rows.add(row(name, findings).stream().map(Overview::shortened).toList()));
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int number = column;
        int width =
            rows.stream().mapToInt(other -> other.get(number).length()).max().orElse(0);
        boolean isNumber = column >= 1 && column <= 3;
        String cell = row.get(column);
        line.append(
                isNumber ? Strings.padStart(cell, width, ' ') : Strings.padEnd(cell, width, ' '))
            .append("  ");
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString().stripTrailing();
  }

  private static String shortened(String cell) {
    String clean = cell.replaceAll("[\\p{Cntrl}\\s]+", " ");
    return clean.length() <= CRUX_WIDTH
        ? clean
        : clean.substring(0, CRUX_WIDTH - 3).stripTrailing() + "...";
  }

  /** Returns a page that links to everything that was written. */
  static String page(Map<String, Findings> found) {
    StringBuilder page = new StringBuilder("""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
        <title>Debates</title>
        <style>
        body { font-family: Helvetica, Arial, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em; color: #222 }
        table { border-collapse: collapse; width: 100% }
        th, td { border-bottom: 1px solid #d5d5d0; padding: 0.5em; text-align: left; vertical-align: top }
        th { color: #555; font-weight: normal }
        img { width: 100%; border: 1px solid #d5d5d0; margin-top: 0.5em }
        </style>
        </head>
        <body>
        <h1>Debates</h1>
        <table>
        <thead><tr>""");
    HEADINGS.forEach(heading -> page.append("<th>").append(heading).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    found.forEach((name, findings) -> {
      page.append("<tr>");
      List<String> row = row(name, findings);
      page.append("<td><a href=\"#")
          .append(url(name))
          .append("\">")
          .append(html(name))
          .append("</a></td>");
      row.subList(1, row.size())
          .forEach(cell -> page.append("<td>").append(html(cell)).append("</td>"));
      page.append("</tr>\n");
    });
    page.append("</tbody>\n</table>\n")
        .append("<p>Open points are questions and objections without a reply that stands; ")
        .append("passed over are claims that nobody else in the room took up.</p>\n");
    found.forEach((name, findings) -> {
      Summary summary = Summary.of(findings);
      page.append("""
          <h2 id="%1$s">%3$s</h2>
          <ul>
          <li>What it turns on: %4$s</li>
          <li>What is open: %5$s</li>
          <li>Where it contradicts itself: %6$s</li>
          </ul>
          <p><a href="%2$s.html">explore</a> &middot; <a href="%2$s.svg">whole picture</a> &middot; <a href="%2$s.dot">DOT</a> &middot; <a href="%2$s.findings.json">findings</a></p>
          %7$s<a href="%2$s.html"><img src="%2$s.overview.svg" loading="lazy" alt="The main lines of the debate; explore it"></a>
          """.formatted(
              html(name),
              url(name),
              html(findings.graph().title()),
              html(summary.crux()),
              html(summary.openPoint()),
              html(summary.contradiction()),
              more(name, findings)));
    });
    return page.append("</body>\n</html>\n").toString();
  }

  /** What else it turns on and what else is open, with links into the page to explore. */
  private static String more(String name, Findings findings) {
    ArgumentGraph graph = findings.graph();
    return "<details><summary>Cruxes and open points</summary>\n"
        + list(
            "Where two are at odds, and what would bring them together",
            findings.doubleCruxes(),
            crux -> item(name, crux.claim().id(), Summary.sentence(graph, crux)))
        + list(
            "What moves a thesis most",
            findings.cruxes(),
            crux -> item(name, crux.claims().get(0).id(), Summary.sentence(graph, crux)))
        + list(
            "What is open",
            findings.unanswered().open(),
            point -> item(name, point.element().id(), Summary.sentence(graph, point)))
        + "</details>\n";
  }

  /** The first of what was found, under a heading; nothing where nothing was. */
  private static <T> String list(String heading, List<T> found, Function<T, String> item) {
    return found.isEmpty()
        ? ""
        : found.stream()
            .limit(LISTED)
            .map(item)
            .collect(Collectors.joining("", "<p>" + heading + ":</p>\n<ul>\n", "</ul>\n"));
  }

  private static String item(String name, String element, String words) {
    return "<li><a href=\"%s.html#%s\">%s</a></li>\n"
        .formatted(url(name), html(UrlEscapers.urlFragmentEscaper().escape(element)), html(words));
  }

  private static String html(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static String url(String name) {
    return html(UrlEscapers.urlPathSegmentEscaper().escape(name));
  }
}
