package org.reportedly.ledger.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object and says plainly what is wrong with one that is not as it
 * should be.
 *
 * @param object the object
 */
record JsonFields(JsonNode object) {
  /** Reads the object that the text holds. */
  static JsonFields parse(String json) {
    try {
      return of(CanonicalJson.read(json), "the line");
    } catch (JacksonException broken) {
      int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
      throw bad("this is broken JSON" + (column > 0 ? " at column " + column : ""));
    }
  }

  private static JsonFields of(JsonNode node, String what) {
    if (!node.isObject()) {
      throw bad(what + " is no JSON object");
    }
    return new JsonFields(node);
  }

  static LedgerException bad(String message) {
    return LedgerException.of(LedgerProblem.BAD_JSON, message, "Correct the line or take it out.");
  }

  private Optional<JsonNode> field(String name) {
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  private static <T> T required(Optional<T> value, String name) {
    return value.orElseThrow(() -> bad("the field \"%s\" is missing".formatted(name)));
  }

  Optional<String> text(String name) {
    return field(name)
        .map(node -> {
          if (!node.isString()) {
            throw bad("the field \"%s\" is no text".formatted(name));
          }
          return node.stringValue();
        });
  }

  String textOf(String name) {
    return required(text(name), name);
  }

  Optional<BigDecimal> number(String name) {
    return field(name)
        .map(node -> {
          if (!node.isNumber()) {
            throw bad("the field \"%s\" is no number".formatted(name));
          }
          return node.decimalValue();
        });
  }

  int countOf(String name) {
    try {
      return required(number(name), name).intValueExact();
    } catch (ArithmeticException tooMuch) {
      throw bad("the field \"%s\" is no whole number".formatted(name));
    }
  }

  boolean flag(String name) {
    return field(name)
        .map(node -> {
          if (!node.isBoolean()) {
            throw bad("the field \"%s\" is neither true nor false".formatted(name));
          }
          return node.booleanValue();
        })
        .orElse(false);
  }

  Optional<LocalDate> day(String name) {
    return text(name)
        .map(written -> {
          try {
            return LocalDate.parse(written);
          } catch (DateTimeException noDay) {
            throw bad("the field \"%s\" is no day (YYYY-MM-DD)".formatted(name));
          }
        });
  }

  <T> T wordOf(String name, Function<String, Optional<T>> known) {
    String word = textOf(name);
    return known
        .apply(word)
        .orElseThrow(() -> bad("the field \"%s\" knows no \"%s\"".formatted(name, word)));
  }

  Optional<JsonFields> inner(String name) {
    return field(name).map(node -> of(node, "the field \"%s\"".formatted(name)));
  }

  JsonFields innerOf(String name) {
    return required(inner(name), name);
  }

  <T> List<T> each(String name, Function<JsonFields, T> reader) {
    List<T> all = new ArrayList<>();
    for (JsonNode node : array(name)) {
      all.add(reader.apply(of(node, "a part of the field \"%s\"".formatted(name))));
    }
    return all;
  }

  List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonNode node : array(name)) {
      if (!node.isString()) {
        throw bad("a part of the field \"%s\" is no text".formatted(name));
      }
      all.add(node.stringValue());
    }
    return all;
  }

  private Iterable<JsonNode> array(String name) {
    Optional<JsonNode> node = field(name);
    if (node.isPresent() && !node.get().isArray()) {
      throw bad("the field \"%s\" is no list".formatted(name));
    }
    return node.<Iterable<JsonNode>>map(found -> found).orElse(List.of());
  }
}
