package org.argumentgraph.io.internal;

import com.google.common.base.CharMatcher;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes ids of the names that other formats give: what may be an id stays as it is, a negation sign
 * is written {@code not-}, all else with hyphens, and what has been given out already gets a
 * number. The same names in the same order always give the same ids.
 */
public final class Ids {
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._:/+-]+");
  private static final CharMatcher PUNCTUATION = CharMatcher.anyOf("._:/+-");
  private static final int LONGEST = 80;

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Makes an id that was not given out before.
   *
   * @param name what to make it of
   * @param otherwise an id to begin with where nothing of the name can stand in one
   */
  public String of(String name, String otherwise) {
    String wanted = slug(name);
    if (wanted.isEmpty()) {
      wanted = otherwise;
    }
    String id = wanted;
    while (!given.add(id)) {
      id = wanted + "-" + numbers.merge(wanted, 2, (number, two) -> number + 1);
    }
    return id;
  }

  /**
   * Makes an id of each of several names. Names that may be ids are kept, also where others before
   * them would be written the same way.
   *
   * @param names what to make them of
   * @param otherwise an id to begin with where nothing of a name can stand in one
   * @return the ids by name, in the order of the names
   */
  public Map<String, String> ofAll(Collection<String> names, String otherwise) {
    Map<String, String> ids = new LinkedHashMap<>();
    names.forEach(name -> ids.put(name, ""));
    ids.replaceAll((name, none) -> slug(name).equals(name) ? of(name, otherwise) : none);
    ids.replaceAll((name, id) -> id.isEmpty() ? of(name, otherwise) : id);
    return ids;
  }

  /** Returns a name as it may stand in an id; empty if nothing of it may. */
  public static String slug(String name) {
    String slug = FOREIGN.matcher(name.strip().replace("¬", "not-")).replaceAll("-");
    // An id begins with a letter or a digit, which a mark is not.
    int start = 0;
    while (start < slug.length() && !Character.isLetterOrDigit(slug.codePointAt(start))) {
      start += Character.charCount(slug.codePointAt(start));
    }
    slug = slug.substring(start);
    if (slug.length() > LONGEST && !slug.equals(name)) {
      int end = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      slug = slug.substring(0, end);
    }
    return slug.equals(name) ? slug : PUNCTUATION.trimTrailingFrom(slug);
  }
}
