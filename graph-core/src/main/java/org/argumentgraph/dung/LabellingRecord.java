package org.argumentgraph.dung;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.argumentgraph.internal.Digraph;

/** Keeps the numbers of what is in, ascending. */
record LabellingRecord(AttackFramework framework, ImmutableIntArray in) implements Labelling {
  static Labelling of(AttackFramework framework, BitSet in) {
    return new LabellingRecord(
        framework,
        ImmutableIntArray.builder(in.cardinality()).addAll(in.stream()).build());
  }

  @Override
  public List<String> labelled(Label label) {
    Label[] labels = labels();
    return IntStream.range(0, labels.length)
        .filter(argument -> labels[argument] == label)
        .mapToObj(framework::name)
        .toList();
  }

  @Override
  public Label label(String argument) {
    return labels()[framework.number(argument)];
  }

  @Override
  public Explanation why(String argument) {
    return new Reason(framework, labels()).why(framework.number(argument));
  }

  private Label[] labels() {
    Label[] labels = new Label[framework.size()];
    Arrays.fill(labels, Label.UNDECIDED);
    Digraph attacked = framework.attacked();
    in.forEach(member -> {
      for (int edge = attacked.start(member); edge < attacked.start(member + 1); edge++) {
        labels[attacked.head(edge)] = Label.OUT;
      }
    });
    in.forEach(member -> labels[member] = Label.IN);
    return labels;
  }

  @Override
  public String toString() {
    return "in: " + listed(Label.IN) + "; out: " + listed(Label.OUT) + "; undecided: "
        + listed(Label.UNDECIDED);
  }

  private String listed(Label label) {
    List<String> names = labelled(label);
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}
