/**
 * How strong is it? Start at {@link org.argumentgraph.strength.Evaluator}.
 *
 * <p>A debate, relations included, is evaluated as a quantitative bipolar argumentation framework
 * (Pietro Baroni, Antonio Rago, Francesca Toni, <i>From fine-grained properties to broad principles
 * for gradual argumentation</i>, International Journal of Approximate Reasoning 105, 2019) whose
 * arguments are its statements (claims; restated claims are one) and its relations. Strengths are
 * numbers from 0 to 1.
 */
@NullMarked
package org.argumentgraph.strength;

import org.jspecify.annotations.NullMarked;
