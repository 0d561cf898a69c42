package org.reportedly.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a token depends on its head: the labels of the CLEAR style of English dependencies (Choi and
 * Palmer, Guidelines for the CLEAR Style Constituent to Dependency Conversion, 2012).
 */
public enum Relation {
  ACL,
  ACOMP,
  ADVCL,
  ADVMOD,
  AGENT,
  APPOS,
  ATTR,
  AUX,
  AUXPASS,
  CASE,
  CC,
  CCOMP,
  COMPOUND,
  CONJ,
  CSUBJ,
  CSUBJPASS,
  DATIVE,
  DEP,
  DET,
  DISCOURSE,
  DOBJ,
  EXPL,
  MARK,
  META,
  NEG,
  NMOD,
  NPADVMOD,
  NSUBJ,
  NSUBJPASS,
  OPRD,
  PARATAXIS,
  PCOMP,
  POBJ,
  POSS,
  PRECONJ,
  PREDET,
  PREP,
  PRT,
  PUNCT,
  QMOD,
  RELCL,
  ROOT,
  VOCATIVE,
  XCOMP;

  private static final Map<String, Relation> BY_LABEL =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  relation -> relation.name().toLowerCase(Locale.ROOT), Function.identity()));

  /** The relation with the given label; {@link #DEP}, the unspecified one, if it is unknown. */
  public static Relation of(String label) {
    return BY_LABEL.getOrDefault(label, DEP);
  }
}
