package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.argumentgraph.io.argdown.ArgdownModel.Content;

/** Gathers the words of a text and what else stands in it. */
final class Words {
  private final StringBuilder text = new StringBuilder();
  private final ImmutableSet.Builder<String> tags = ImmutableSet.builder();
  private final ImmutableList.Builder<String> addresses = ImmutableList.builder();
  private boolean isEmphasized;

  /** Adds a token that may stand in a text. */
  void add(Token token) {
    String image = token.image();
    switch (token.type()) {
      case ESCAPED -> text.append(image, 1, image.length());
      case SPECIAL -> special(image);
      case TAG -> tags.add(tag(image));
      case LINK -> link(image);
      case NEW_LINE -> space();
      default -> text.append(image);
    }
  }

  private void special(String image) {
    String name = image.strip();
    String character = Shortcodes.find(name).orElse(name);
    text.append(character).append(image, name.length(), image.length());
  }

  private void link(String image) {
    int middle = image.indexOf("](");
    int end = image.lastIndexOf(')');
    text.append(image, 1, middle).append(image, end + 1, image.length());
    addresses.add(image.substring(middle + 2, end));
  }

  private void space() {
    if (text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** Notes that bold or italic text begins. */
  void emphasize() {
    isEmphasized = true;
  }

  /** Notes that bold or italic text ends. */
  void endEmphasis(Token end) {
    String image = end.image();
    if (image.endsWith(" ") || image.endsWith("\t")) {
      text.append(image.charAt(image.length() - 1));
    }
  }

  /** The tag that a token stands for. */
  static String tag(String image) {
    if (image.startsWith("#(")) {
      return image.substring(2, image.lastIndexOf(')'));
    }
    return image.substring(1).strip();
  }

  Content content() {
    return new Content(text.toString().strip(), tags.build(), addresses.build(), isEmphasized);
  }
}
