package org.argumentgraph.render;

/** What findings may be laid over a picture. */
public enum Overlay {
  /** For each thesis the crux that moves it most. */
  CRUXES,
  /** Claims that would change two minds. */
  DOUBLE_CRUXES,
  /** Questions and attacks that nobody answered. */
  UNANSWERED,
  /** Contradiction cycles and circular reasoning. */
  CYCLES,
  /** What speakers hold against themselves. */
  SELF_CONTRADICTIONS,
  /** The strength of each claim, as a number beside its speaker. */
  STRENGTHS
}
