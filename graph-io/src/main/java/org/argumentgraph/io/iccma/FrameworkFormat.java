package org.argumentgraph.io.iccma;

import java.util.Locale;
import java.util.Optional;

/** How an attack framework is written down. White space between the parts does not matter. */
public enum FrameworkFormat {
  /**
   * The format of the competition of 2023: a line {@code p af N}, which says that there are
   * arguments named 1 to N, then a line {@code I J} for each attack, of I on J. What follows a
   * {@code #} at the start of a line is a comment.
   */
  NUMBERED("af"),
  /**
   * ASPARTIX: {@code arg(a).} for each argument and {@code att(a,b).} for each attack, of a on b,
   * in any order. What follows a {@code %} is a comment. A name is made of any characters but white
   * space, brackets, commas and {@code %}.
   */
  APX("apx"),
  /**
   * The trivial graph format: a line for each argument, a line {@code #}, and a line for each
   * attack, its ends separated by blanks. A name is made of any characters but white space; what
   * follows in the line is a label, of which frameworks know nothing, and is passed over.
   */
  TGF("tgf");

  private final String extension;

  FrameworkFormat(String extension) {
    this.extension = extension;
  }

  /**
   * Returns the usual end of a file name, without the dot.
   *
   * @return for example {@code apx}
   */
  public String extension() {
    return extension;
  }

  /**
   * Tells a format from the name of a file.
   *
   * @param name the name of a file
   * @return the format; empty if its end is none of {@code .af}, {@code .i23}, {@code .apx} and
   *     {@code .tgf}
   */
  public static Optional<FrameworkFormat> ofName(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (end) {
      case "af", "i23" -> Optional.of(NUMBERED);
      case "apx" -> Optional.of(APX);
      case "tgf" -> Optional.of(TGF);
      default -> Optional.empty();
    };
  }

  /**
   * Tells a format from how a text begins.
   *
   * @param text a framework
   * @return the format; {@link #TGF} if it is clearly none of the others
   */
  public static FrameworkFormat ofText(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      if (line.startsWith("%") || line.startsWith("arg(") || line.startsWith("att(")) {
        return APX;
      }
      if (line.startsWith("p af")) {
        return NUMBERED;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        return TGF;
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return TGF;
  }
}
