package org.argumentgraph.io.aif;

import java.util.Optional;

/**
 * That somebody does something to a proposition, or to a step, by saying something.
 *
 * @param illocution the node of what is done
 * @param force what is done
 * @param locution by saying what, if that is known
 * @param inReply whether it is done by replying so, and not by the words alone
 */
record Utterance(
    AifNode illocution, Illocution force, Optional<AifNode> locution, boolean inReply) {}
