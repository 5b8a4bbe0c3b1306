package org.argumentgraph.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.dung.Reasoner;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Strengths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits do the job that the library does. */
class PlainArraysTest {
  @ParameterizedTest
  @EnumSource
  void aSweepMovesNothingThatTheLibraryBroughtToRest(Shape shape) {
    Ends ends = new Ends(300, shape);
    PlainArrays.Rows plain = new PlainArrays.Rows(ends, PlainArrays.of(ends));
    Evaluator evaluator = Evaluator.standard();

    Strengths dfQuad = evaluator.evaluate(ends.graph());
    assertThat(dfQuad.converged()).isTrue();
    assertThat(plain.sweepDfQuad(strengths(ends, dfQuad))).isCloseTo(0, within(1e-7));
    assertThat(plain.sweepDfQuad(ends.base)).isGreaterThan(0.1);

    Strengths energy =
        evaluator.withSemantics(GradualSemantics.quadraticEnergy()).evaluate(ends.graph());
    assertThat(energy.converged()).isTrue();
    assertThat(plain.sweepQuadraticEnergy(strengths(ends, energy))).isCloseTo(0, within(1e-7));
    assertThat(plain.sweepQuadraticEnergy(ends.base)).isGreaterThan(0.1);
  }

  private static double[] strengths(Ends ends, Strengths strengths) {
    double[] all = new double[ends.base.length];
    for (int claim = 0; claim < all.length; claim++) {
      all[claim] = strengths.of(ends.claimId(claim));
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void theComponentsOfClaimsAreThoseOfTheNetworkThatHoldOne(Shape shape) {
    Ends ends = new Ends(300, shape);
    Network network = Network.of(ends.graph());
    Components components = Components.of(network.out());
    long holding =
        IntStream.range(0, network.statements()).map(components::of).distinct().count();

    assertThat(PlainArrays.of(ends).components()).isEqualTo((int) holding).isGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource
  void theGroundedExtensionIsThatOfTheLibrary(Shape shape) {
    Ends ends = new Ends(300, shape);
    AttackFramework framework = Attacks.of(ends);
    assertThat(new PlainArrays.Attacked(ends, PlainArrays.of(ends)).grounded())
        .isEqualTo(Reasoner.of(framework).grounded().accepted().size());
  }
}
