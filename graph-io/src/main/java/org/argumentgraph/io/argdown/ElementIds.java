package org.argumentgraph.io.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.argumentgraph.io.internal.Ids;

/** Makes ids of titles. A title that can be an id is one, however long, unless it is taken. */
final class ElementIds {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._:/+-]*+");

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes an id if nobody has it. */
  boolean take(String id) {
    return given.add(id);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * Makes an id that was not given out before.
   *
   * @param otherwise an id to begin with where nothing of the title can stand in one
   */
  String of(String title, String otherwise) {
    String slug = isId(title) ? title : Ids.slug(title);
    String wanted = slug.isEmpty() ? otherwise : slug;
    String id = wanted;
    while (!given.add(id)) {
      id = wanted + "-" + numbers.merge(wanted, 2, (number, two) -> number + 1);
    }
    return id;
  }
}
