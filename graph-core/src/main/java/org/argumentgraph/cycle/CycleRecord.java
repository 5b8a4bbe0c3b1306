package org.argumentgraph.cycle;

import java.util.Optional;
import org.argumentgraph.Chain;

record CycleRecord(CycleKind kind, Chain elements, Optional<String> speaker, Repair repair)
    implements Cycle {
  @Override
  public String toString() {
    String closing = kind == CycleKind.SELF_CONTRADICTION ? "" : ", and so round again";
    return kind.label() + speaker.map(name -> " by " + name).orElse("") + ": " + elements.inWords()
        + closing + "; " + repair;
  }
}
