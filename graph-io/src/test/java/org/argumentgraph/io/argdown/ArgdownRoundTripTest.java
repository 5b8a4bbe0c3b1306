package org.argumentgraph.io.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.testing.RandomDebates;

class ArgdownRoundTripTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static Conversion<String> write(ArgumentGraph debate) {
    return ArgdownWriter.standard().write(debate);
  }

  private static Conversion<ArgumentGraph> read(String text) {
    return ArgdownReader.standard().read(text, "debate.argdown");
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAsAnEqualDebate(@ForAll("debates") ArgumentGraph debate) {
    Conversion<String> written = write(debate);
    Conversion<ArgumentGraph> again = read(written.result());
    assertThat(written.losses()).isEmpty();
    assertThat(again.losses()).isEmpty();
    assertThat(again.result()).isEqualTo(debate);
  }

  @Property(tries = 200)
  void writingWhatWasReadChangesNothingMore(@ForAll("debates") ArgumentGraph debate) {
    String once = write(debate).result();
    assertThat(write(read(once).result()).result()).isEqualTo(once);
  }
}
