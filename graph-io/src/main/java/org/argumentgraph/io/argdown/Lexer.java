package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.Scanner.NONE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an Argdown text into tokens. What a character means depends on what stands before it: lines
 * begin after an empty line, a line break or nothing; indentations are counted; between the hyphens
 * of an inference other rules hold. Takes time linear in the length of the text.
 */
final class Lexer {
  /** Takes note of a backslash that escapes nothing. */
  interface Complaint {
    void strayBackslash(int offset);
  }

  /** What a line may begin with, tried in this order; the first group is the indentation. */
  private enum LineStart {
    INCOMING_SUPPORT(TokenType.INCOMING_SUPPORT, "\\+>"),
    INCOMING_ATTACK(TokenType.INCOMING_ATTACK, "->"),
    OUTGOING_SUPPORT(TokenType.OUTGOING_SUPPORT, "<?\\+"),
    OUTGOING_ATTACK(TokenType.OUTGOING_ATTACK, "<?-"),
    CONTRADICTION(TokenType.CONTRADICTION, "><"),
    INCOMING_UNDERCUT(TokenType.INCOMING_UNDERCUT, "_>"),
    OUTGOING_UNDERCUT(TokenType.OUTGOING_UNDERCUT, "<_|_(?=" + SPACE + ")"),
    STATEMENT_NUMBER(TokenType.STATEMENT_NUMBER, "\\([0-9]+\\)"),
    ORDERED_ITEM(TokenType.ORDERED_ITEM, "[0-9]+\\.(?=" + SPACE + ")"),
    UNORDERED_ITEM(TokenType.UNORDERED_ITEM, "\\*(?=" + SPACE + ")");

    private final TokenType type;
    private final Pattern pattern;

    LineStart(TokenType type, String pattern) {
      this.type = type;
      this.pattern = Pattern.compile("([ '\t]*+)(?:" + pattern + ")");
    }
  }

  private static final String SPACE =
      "[\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";
  private static final Pattern INFERENCE_START = Pattern.compile("[ '\t]*+--");
  private static final Pattern INFERENCE_END = Pattern.compile("-{2,}+");
  private static final Pattern HEADING = Pattern.compile("#++ ");
  private static final Pattern BOLD = Pattern.compile("\\*\\*|__");
  private static final Pattern ITALIC = Pattern.compile("[*_]");

  /** What may follow the end of bold or italic text. */
  private static final String AFTER_RANGE = "\n\r)}_.,!?;:-*";

  private final String text;
  private final Complaint complaint;
  private final Scanner scanner;
  private final Matcher matcher;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private final Deque<String> ranges = new ArrayDeque<>();
  private boolean inInference;
  private int at;

  private Lexer(String text, Complaint complaint) {
    this.text = text;
    this.complaint = complaint;
    scanner = new Scanner(text);
    matcher = HEADING.matcher(text);
  }

  /** Returns the tokens of a text, the last of which is its end. */
  static List<Token> tokens(String text, Complaint complaint) {
    Lexer lexer = new Lexer(text, complaint);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      if (!(inInference ? inferenceToken() : token())) {
        complaint.strayBackslash(at);
        at++;
      }
    }
    if (!tokens.isEmpty() && last() == TokenType.EMPTY_LINE) {
      tokens.remove(tokens.size() - 1);
    }
    dedentTo(0, text.length());
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    tokens.add(new Token(TokenType.END, "", end));
  }

  private TokenType last() {
    return tokens.isEmpty()
        ? TokenType.EMPTY_LINE
        : tokens.get(tokens.size() - 1).type();
  }

  private boolean take(TokenType type, int end) {
    if (end == NONE) {
      return false;
    }
    tokens.add(new Token(type, text.substring(at, end), at));
    at = end;
    return true;
  }

  private boolean token() {
    return comment()
        || take(TokenType.FRONT_MATTER, scanner.frontMatter(at))
        || take(TokenType.DATA, scanner.data(at))
        || take(TokenType.ESCAPED, scanner.escaped(at))
        || take(TokenType.SPECIAL, scanner.special(at))
        || emptyLine()
        || take(TokenType.NEW_LINE, scanner.newLine(at))
        || (beginsLine() && lineStart())
        || rangeEnd("**", TokenType.BOLD_END)
        || rangeEnd("__", TokenType.BOLD_END)
        || rangeEnd("*", TokenType.ITALIC_END)
        || rangeEnd("_", TokenType.ITALIC_END)
        || rangeStart(BOLD, TokenType.BOLD_START)
        || rangeStart(ITALIC, TokenType.ITALIC_START)
        || take(TokenType.LINK, scanner.link(at))
        || take(TokenType.TAG, scanner.tag(at))
        || title()
        || blanks()
        || take(TokenType.TEXT, scanner.plain(at))
        || take(TokenType.TEXT, scanner.control(at));
  }

  private boolean inferenceToken() {
    return comment()
        || take(TokenType.NEW_LINE, scanner.newLine(at))
        || take(TokenType.ESCAPED, scanner.escaped(at))
        || take(TokenType.SPECIAL, scanner.special(at))
        || inferenceEnd()
        || take(TokenType.DATA, scanner.data(at))
        || (text.charAt(at) == ',' && take(TokenType.COMMA, at + 1))
        || blanks()
        || take(TokenType.TEXT, scanner.plain(at))
        || take(TokenType.TEXT, scanner.control(at));
  }

  private boolean inferenceEnd() {
    boolean ends = matches(INFERENCE_END) && take(TokenType.INFERENCE_END, matcher.end());
    inInference &= !ends;
    return ends;
  }

  private boolean title() {
    return take(TokenType.STATEMENT_DEFINITION, scanner.statementDefinition(at))
        || take(TokenType.STATEMENT_REFERENCE, scanner.statementReference(at))
        || take(TokenType.STATEMENT_MENTION, scanner.statementMention(at))
        || take(TokenType.ARGUMENT_DEFINITION, scanner.argumentDefinition(at))
        || take(TokenType.ARGUMENT_REFERENCE, scanner.argumentReference(at))
        || take(TokenType.ARGUMENT_MENTION, scanner.argumentMention(at));
  }

  /** Passes over a comment and, where it has a line or more for itself, over their ends. */
  private boolean comment() {
    int end = scanner.comment(at);
    if (end == NONE) {
      return false;
    }
    if (!tokens.isEmpty() && last() == TokenType.EMPTY_LINE) {
      end = scanner.lineBreaks(end);
    } else if (last() == TokenType.NEW_LINE) {
      int next = scanner.newLine(end);
      end = next != NONE && scanner.newLine(next) == NONE ? next : end;
    }
    at = end;
    return true;
  }

  private boolean blanks() {
    int end = scanner.blanks(at);
    at = end == NONE ? at : end;
    return end != NONE;
  }

  private boolean emptyLine() {
    if (!tokens.isEmpty() && last() == TokenType.EMPTY_LINE) {
      return false;
    }
    int end = scanner.emptyLine(at);
    if (end != NONE && end < text.length()) {
      dedentTo(0, at);
      // What was left open is reported where the block ends, and does not spoil the next.
      ranges.clear();
    }
    return take(TokenType.EMPTY_LINE, end);
  }

  private boolean beginsLine() {
    return last() == TokenType.EMPTY_LINE || last() == TokenType.NEW_LINE;
  }

  private boolean matches(Pattern pattern) {
    return matcher.usePattern(pattern).region(at, text.length()).lookingAt();
  }

  private boolean lineStart() {
    if ((tokens.isEmpty() || last() == TokenType.NEW_LINE) && matches(INFERENCE_START)) {
      dedentTo(0, at);
      inInference = true;
      return take(TokenType.INFERENCE_START, matcher.end());
    }
    if (matches(HEADING)) {
      return take(TokenType.HEADING_START, matcher.end());
    }
    for (LineStart start : LineStart.values()) {
      if (matches(start.pattern)) {
        int end = matcher.end();
        indent(start.type, matcher.end(1) - at);
        return take(start.type, end);
      }
    }
    return false;
  }

  /** Counts the indentation of a line; the items of a list are further in than their sign. */
  private void indent(TokenType type, int width) {
    switch (type) {
      case STATEMENT_NUMBER -> dedentTo(0, at);
      case ORDERED_ITEM, UNORDERED_ITEM -> indentTo(width + 1);
      default -> indentTo(width);
    }
  }

  private void indentTo(int width) {
    int current = indents.isEmpty() ? 0 : indents.peek();
    if (width > current) {
      indents.push(width);
      tokens.add(new Token(TokenType.INDENT, "", at));
    } else {
      dedentTo(width, at);
    }
  }

  private void dedentTo(int width, int offset) {
    while (!indents.isEmpty() && indents.peek() > width) {
      indents.pop();
      tokens.add(new Token(TokenType.DEDENT, "", offset));
    }
  }

  private boolean rangeStart(Pattern pattern, TokenType type) {
    if (!matches(pattern)) {
      return false;
    }
    int end = matcher.end();
    if (end < text.length() && Scanner.SPACE.matches(text.charAt(end))) {
      return false;
    }
    ranges.push(matcher.group());
    return take(type, end);
  }

  private boolean rangeEnd(String sign, TokenType type) {
    if (ranges.isEmpty() || !ranges.peek().equals(sign) || !text.startsWith(sign, at)) {
      return false;
    }
    int end = at + sign.length();
    if (end < text.length() && AFTER_RANGE.indexOf(text.charAt(end)) < 0) {
      if (text.charAt(end) != ' ' && text.charAt(end) != '\t') {
        return false;
      }
      end++;
    }
    ranges.pop();
    return take(type, end);
  }
}
