package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/**
 * Decides by cues that anybody can read: words of agreement, of contrast, of denial, questions,
 * jests, and what else a comment shows of what it does. They stand with their weights in the
 * resource {@code stance-cues.tsv} of this package, one a line, whose head says how they work: the
 * weights of the cues that are met are added up for each label, and the confidence is the share of
 * the highest sum in the exponentials of the three.
 *
 * <p>A decision lists the cues that were met. Of a comment no more than 2,000 characters are looked
 * at, so that a decision takes bounded time. Immutable.
 */
public final class CueStanceClassifier implements StanceClassifier {
  private static final String RESOURCE = "stance-cues.tsv";

  /** Read when it is first asked for. */
  private static final class Standard {
    static final CueStanceClassifier INSTANCE = of(Document.of(resource(), RESOURCE));

    private static String resource() {
      try {
        return Resources.toString(
            Resources.getResource(CueStanceClassifier.class, RESOURCE), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final ImmutableList<Cue> cues;

  private CueStanceClassifier(ImmutableList<Cue> cues) {
    this.cues = cues;
  }

  /**
   * Returns the classifier whose cues come with the library. They are English.
   *
   * @return the classifier
   */
  public static CueStanceClassifier standard() {
    return Standard.INSTANCE;
  }

  /**
   * Makes a classifier of other cues, written as those that come with the library. Its patterns are
   * trusted: one that takes long makes every decision take long.
   *
   * @param cues the file of cues
   * @return the classifier
   * @throws InvalidDocumentException if a line is no cue, or there is none; it names all problems
   */
  public static CueStanceClassifier of(Document cues) {
    return new CueStanceClassifier(CueFile.read(cues));
  }

  @Override
  public StanceDecision classify(String point, String comment, StanceContext context) {
    Remark ofPoint = Remark.of(point);
    Remark ofComment = Remark.of(comment);
    List<StanceCue> met = cues.stream()
        .map(cue -> cue.in(ofPoint, ofComment, context))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(StanceCue::weight).reversed())
        .toList();
    Map<StanceLabel, Double> sums = new EnumMap<>(StanceLabel.class);
    for (StanceLabel label : StanceLabel.values()) {
      sums.put(label, 0.0);
    }
    met.forEach(cue -> sums.merge(cue.label(), cue.weight(), Double::sum));
    double highest = Collections.max(sums.values());
    double all = 0;
    Optional<StanceLabel> label = Optional.empty();
    for (Map.Entry<StanceLabel, Double> sum : sums.entrySet()) {
      all += StrictMath.exp(sum.getValue() - highest);
      if (label.isEmpty() && sum.getValue() == highest) {
        label = Optional.of(sum.getKey());
      }
    }
    return new StanceDecision(label.orElseThrow(), 1 / all, met);
  }
}
