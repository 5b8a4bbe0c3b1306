package org.argumentgraph.io.text;

import java.util.Locale;
import java.util.Optional;

/** Cues that no pattern can tell. */
enum Measure implements Cue.Test {
  PRIOR {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return true;
    }
  },
  ONLY {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return context.comments() == 1 && context.target() != StanceContext.Target.TURN;
    }
  },
  REPLY_TO_COMMENT {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return context.target() == StanceContext.Target.COMMENT;
    }
  },
  TURN {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return context.target() == StanceContext.Target.TURN;
    }
  },
  ASKS {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return Sentences.areQuestions(comment.plain());
    }
  },
  SHORT {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return comment.length() <= 6;
    }
  },
  LONG {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return comment.length() >= 45;
    }
  },
  QUOTES {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return comment.quotes();
    }
  },
  DENIED {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return comment.denies(point);
    }
  },
  POINT_ASKS {
    @Override
    boolean holds(Remark point, Remark comment, StanceContext context) {
      return point.plain().endsWith("?");
    }
  };

  abstract boolean holds(Remark point, Remark comment, StanceContext context);

  @Override
  public Optional<Cue.Match> match(Remark point, Remark comment, StanceContext context) {
    return holds(point, comment, context) ? Optional.of(Cue.Match.MEASURED) : Optional.empty();
  }

  /** The name in the file of cues, such as {@code @point-asks}. */
  String pattern() {
    return "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
