/**
 * The document format of debates: YAML to write by hand, JSON for machines. Start at
 * {@link org.argumentgraph.io.document.DocumentReader} and
 * {@link org.argumentgraph.io.document.DocumentWriter}.
 *
 * <p>One schema, two syntaxes; the JSON Schema of both is the resource {@code debate.schema.json}
 * in this package. A claim carries its single-premise relations inline, by the verb, so that a
 * debate reads from top to bottom; what that cannot say (linked premises, weights, names and
 * origins of relations) stands under {@code relations}, by the noun.
 *
 * <pre>{@code
 * argument-graph: 1
 * title: Are language models a dead end?
 * theses: [no-goals]
 * sources:
 *   - {id: post, title: A post, document: post.txt, skipped: [{line: 1, last-line: 4, reason: Greeting}]}
 * speakers:
 *   - {id: sutton, name: Richard Sutton}
 *   - {id: zvi, name: Zvi Mowshowitz}
 * occasions:
 *   - {id: interview, title: The interview, participants: [sutton]}
 * claims:
 *   - id: no-goals
 *     text: Language models have no goal in any sense that matters.
 *     by: sutton
 *     reported-by: zvi
 *     in: interview
 *     at: {source: post, line: 1765, time: "6:47"}
 *   - id: token-prediction-is-a-goal
 *     text: Predicting the next token is a goal like any other.
 *     by: zvi
 *     rebuts: no-goals
 *   - id: people-set-goals
 *     text: Whoever has a goal has set it for itself.
 *   - id: training-sets-goals
 *     text: What a language model aims at is set in training.
 * relations:
 *   - {support: no-goals, from: [people-set-goals, training-sets-goals], weight: 0.5}
 * stances:
 *   - {speaker: zvi, doubts: no-goals}
 * }</pre>
 *
 * <p>A document joins others by {@code debates: [sutton, notes]}. These are files beside it, and
 * their elements are referred to by name and id: {@code sutton/no-goals}.
 */
@NullMarked
package org.argumentgraph.io.document;

import org.jspecify.annotations.NullMarked;
