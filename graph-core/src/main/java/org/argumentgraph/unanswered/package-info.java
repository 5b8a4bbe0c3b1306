/**
 * What has nobody answered? Start at {@link org.argumentgraph.unanswered.UnansweredFinder}.
 *
 * <p>Who owes a reply follows from the dialogue: a question shifts the burden to its addressee, an
 * attack to whoever stands by what is attacked (Douglas Walton, Erik Krabbe, <i>Commitment in
 * Dialogue</i>, 1995); and only who was in the room can owe anything.
 */
@NullMarked
package org.argumentgraph.unanswered;

import org.jspecify.annotations.NullMarked;
