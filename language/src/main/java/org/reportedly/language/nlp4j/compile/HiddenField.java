package org.reportedly.language.nlp4j.compile;

import java.lang.reflect.Field;

/** Reads fields of the library's objects for which it has no getter. */
final class HiddenField {
  private HiddenField() {}

  static <T> T of(Object owner, String name, Class<T> type) {
    for (Class<?> from = owner.getClass(); from != null; from = from.getSuperclass()) {
      for (Field field : from.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return read(owner, field, type);
        }
      }
    }
    throw new IllegalStateException(owner.getClass() + " has no field " + name);
  }

  private static <T> T read(Object owner, Field field, Class<T> type) {
    try {
      field.setAccessible(true);
      return type.cast(field.get(owner));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
