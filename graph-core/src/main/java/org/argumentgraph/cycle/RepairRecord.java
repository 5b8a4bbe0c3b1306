package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.argumentgraph.Element;

record RepairRecord(ImmutableList<Element> elements, int lowerBound) implements Repair {
  @Override
  public String toString() {
    String ids = elements.stream().map(Element::id).collect(Collectors.joining(", "));
    return "to mend it, give up " + ids
        + (isSmallest()
            ? ""
            : " (at least " + lowerBound + " must go; a smaller choice was not ruled out)");
  }
}
