package org.argumentgraph.crux;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;

record CruxRecord(
    Claim root,
    ImmutableList<Claim> claims,
    double swing,
    boolean decisive,
    Chain path,
    ImmutableSet<String> disputedBy)
    implements Crux {
  @Override
  public String toString() {
    String texts =
        claims.stream().map(claim -> "“" + claim.text() + "”").collect(Collectors.joining(" and "));
    return "%s moves “%s” by %+.3f%s%s"
        .formatted(
            texts,
            root.text(),
            swing,
            decisive ? " and decides it" : "",
            disputedBy.isEmpty() ? "" : "; disputed by " + String.join(", ", disputedBy));
  }
}
