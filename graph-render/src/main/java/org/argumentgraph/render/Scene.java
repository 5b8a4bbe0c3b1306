package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What there is to draw, before anything has a place.
 *
 * @param title what the debate is about
 * @param subtitle how large it is
 * @param panels the parts, in order
 * @param boxStyles what the colours of boxes stand for
 * @param linkStyles the styles that occur
 * @param badges the badges that occur
 * @param theme the colours of everything
 * @param direction where replies stand
 * @param aspect the width by the height that it would best have
 */
record Scene(
    String title,
    String subtitle,
    ImmutableList<Panel> panels,
    ImmutableMap<String, BoxStyle> boxStyles,
    ImmutableSet<LinkStyle> linkStyles,
    ImmutableSet<Badge> badges,
    Theme theme,
    Direction direction,
    double aspect) {
  /** The shape of a page that suits screens and slides. */
  static final double ASPECT = 1.5;

  /**
   * A part of the debate that is laid out by itself.
   *
   * @param title its heading, empty for none
   * @param boxes the boxes, in the order of the debate
   * @param joints the names of the points in which links meet
   * @param links the links
   */
  record Panel(
      String title,
      ImmutableList<Box> boxes,
      ImmutableList<String> joints,
      ImmutableList<Link> links) {}

  /** What a box shows. */
  enum Shape {
    CLAIM,
    QUESTION,
    /** Something that stands in another panel. */
    REFERENCE,
    /** A sub-debate. */
    FOLD
  }

  /**
   * A claim, a question, or a reference to one in another panel.
   *
   * @param name its made-up name for the layout
   * @param element the id of the element
   * @param shape what it shows
   * @param speaker who says it, in its header; empty where no speakers are known
   * @param words what it does, in its header
   * @param wordsColor the colour of these words
   * @param badges what findings say
   * @param text the wrapped text
   * @param style its colours
   * @param tooltip everything that is known of it
   */
  record Box(
      String name,
      String element,
      Shape shape,
      String speaker,
      String words,
      String wordsColor,
      ImmutableSet<Badge> badges,
      TextBlock text,
      BoxStyle style,
      String tooltip) {
    static final double BAR = 5;
    static final double PADDING = 7;
    static final double HEADER_SIZE = 9.5;
    static final double BADGE_SIZE = 8.5;
    static final double GAP = 6;

    boolean isThesis() {
      return badges.contains(Badge.THESIS);
    }

    /** How thick the border is in pixels: findings stand out. */
    double border() {
      if (badges.contains(Badge.CRUX) || badges.contains(Badge.DOUBLE_CRUX)) {
        return 3;
      }
      return badges.isEmpty() ? 1 : 2;
    }

    /** The colour of the gravest finding or, without one, of the speaker. */
    String borderColor() {
      return badges.stream()
          .filter(badge -> badge != Badge.THESIS)
          .findFirst()
          .map(badge -> badge.color)
          .orElse(style.strong());
    }

    double headerHeight() {
      return HEADER_SIZE + 9 + (badges.isEmpty() ? 0 : BADGE_SIZE + 6);
    }

    /** How far to the right of the name the other words of the header begin. */
    double wordsLeft() {
      return speaker.isEmpty() ? 0 : Font.BOLD.width(speaker, HEADER_SIZE) + GAP;
    }

    double width() {
      double header = wordsLeft() + Font.REGULAR.width(words, HEADER_SIZE);
      double row = badges.stream().mapToDouble(Box::badgeWidth).sum();
      return Math.ceil(BAR + 2 * PADDING + Math.max(Math.max(header, row), text.width()));
    }

    static double badgeWidth(Badge badge) {
      return Font.BOLD.width(badge.word, BADGE_SIZE) + 8 + 4;
    }

    double height() {
      return Math.ceil(headerHeight() + text.height() + PADDING);
    }
  }

  /**
   * A line from a box or joint on the left to one on the right.
   *
   * @param relation the id of the relation
   * @param left the name of what is on the left
   * @param right the name of what is on the right
   * @param style how it is drawn
   * @param headLeft whether a head stands at the left end
   * @param headRight whether a head stands at the right end
   * @param mark the badge of the finding that it is part of, if any
   * @param tooltip what it says
   */
  record Link(
      String relation,
      String left,
      String right,
      LinkStyle style,
      boolean headLeft,
      boolean headRight,
      Optional<Badge> mark,
      String tooltip) {
    /** The same link the other way round. */
    Link turned() {
      return new Link(
          relation,
          /* left= */ right,
          /* right= */ left,
          style,
          /* headLeft= */ headRight,
          /* headRight= */ headLeft,
          mark,
          tooltip);
    }
  }
}
