package org.argumentgraph.io.argdown;

import java.util.Arrays;
import org.argumentgraph.io.internal.Node.Place;

/** Where the lines of a text begin. */
final class Lines {
  private final String name;
  private int[] starts = new int[16];
  private int count = 1;

  /** Takes time linear in the length of the text. */
  Lines(String name, String text) {
    this.name = name;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFollowed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isFollowed)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
  }

  /** What the text is called in errors. */
  String name() {
    return name;
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - starts[line] + 1);
  }
}
