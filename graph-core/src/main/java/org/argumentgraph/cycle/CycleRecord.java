package org.argumentgraph.cycle;

import java.util.Optional;
import org.argumentgraph.Chain;

record CycleRecord(CycleKind kind, Chain elements, Optional<String> speaker, Repair repair)
    implements Cycle {
  @Override
  public String toString() {
    return kind.label() + speaker.map(name -> " by " + name).orElse("") + ": " + inWords() + "; "
        + repair;
  }
}
