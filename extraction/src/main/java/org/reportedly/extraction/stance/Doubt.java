package org.reportedly.extraction.stance;

import java.util.Optional;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * A missing confirmation.
 *
 * @param sentence in which it stands
 * @param cue the word that tells it
 * @param speaker who has not confirmed; empty where nobody could, or the report does not tell who
 */
public record Doubt(Sentence sentence, Token cue, Optional<Token> speaker) {}
