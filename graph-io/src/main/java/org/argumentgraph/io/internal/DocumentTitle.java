package org.argumentgraph.io.internal;

/** Makes titles of the names of documents, for formats that have none. */
public final class DocumentTitle {
  private DocumentTitle() {}

  /** Returns the name without folder and extension. */
  public static String of(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String title = dot > 0 ? file.substring(0, dot) : file;
    // Half of a surrogate pair may stand in the name of a file, but not in a title.
    StringBuilder whole = new StringBuilder();
    title
        .codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
