package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.document.DocumentWriter;

/** Writes drafts with a comment above that says what a person should check. */
final class DraftYaml {
  private static final CharMatcher UNFIT = CharMatcher.inRange('\u0000', '\u001f')
      .or(CharMatcher.inRange('\u007f', '\u00a0'))
      .or(CharMatcher.anyOf("\u2028\u2029\ufeff\ufffe\uffff"))
      .or(CharMatcher.inRange('\ud800', '\udfff'));

  private DraftYaml() {}

  static String write(Draft draft) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# A draft, made of ")
        .append(UNFIT.replaceFrom(draft.document(), '?'))
        .append(" by a program. To be checked by a person:\n");
    for (String task : tasks(draft)) {
      yaml.append("# - ").append(task).append('\n');
    }
    return yaml.append(DocumentWriter.yaml().write(draft.debate()).result()).toString();
  }

  private static List<String> tasks(Draft draft) {
    ArgumentGraph debate = draft.debate();
    List<String> tasks = new ArrayList<>();
    long uncertain =
        elements(debate).stream().filter(element -> isUncertain(element)).count();
    if (uncertain > 0) {
      tasks.add("What has the tag \"" + Draft.UNCERTAIN + "\" (" + uncertain
          + "): its note says how it was drafted, and how sure that is, from 0 to 1.");
    }
    long rebuttals = count(debate.relations(), DraftYaml::isRebuttal);
    if (rebuttals > 0) {
      tasks.add("Attacks (" + rebuttals
          + "): all were drafted as rebuttals; some may be undercuts or qualifications.");
    }
    long nobodys = count(elements(debate), element -> element.origin().speaker().isEmpty());
    if (nobodys > 0) {
      tasks.add("Elements that do not say whose they are (" + nobodys + "): write \"by\".");
    }
    tasks.add("Claims: each should be one plain statement that makes sense alone.");
    tasks.add("Occasions and who was in the room, theses, and relations between distant lines.");
    if (!draft.losses().isEmpty()) {
      tasks.add("The lines of which nothing was made: they are listed under \"skipped\".");
    }
    return tasks;
  }

  private static List<Element> elements(ArgumentGraph debate) {
    List<Element> elements = new ArrayList<>(debate.claims());
    elements.addAll(debate.questions());
    elements.addAll(debate.relations());
    return elements;
  }

  private static <T> long count(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).count();
  }

  private static boolean isUncertain(Element element) {
    return element.tags().contains(Draft.UNCERTAIN);
  }

  private static boolean isRebuttal(Relation relation) {
    return relation.kind() == RelationKind.REBUTTAL;
  }
}
