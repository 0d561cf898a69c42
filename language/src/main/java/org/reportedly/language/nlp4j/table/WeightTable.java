package org.reportedly.language.nlp4j.table;

import java.io.IOException;

/**
 * The weights of a linear model, by feature and label, without the zeros. Only read, so many
 * threads may use it at once.
 */
public final class WeightTable {
  private final HashIndex features;
  private final int[] starts;
  private final byte[] labels;
  private final float[] weights;

  private WeightTable(long[] keys, byte[] counts, byte[] labels, float[] weights) {
    this.features = new HashIndex(keys);
    this.starts = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      starts[i + 1] = starts[i] + Byte.toUnsignedInt(counts[i]);
    }
    this.labels = labels;
    this.weights = weights;
    if (starts[keys.length] != labels.length || labels.length != weights.length) {
      throw new IllegalArgumentException("weights and features do not fit together");
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WeightTable read(TableReader in) throws IOException {
    return new WeightTable(in.longs(), in.bytes(), in.bytes(), in.floats());
  }

  /**
   * Writes a table.
   *
   * @param keys of the features, in unsigned order
   * @param counts how many weights each feature has, as unsigned bytes
   * @param labels of the weights, feature by feature, as unsigned bytes
   * @param weights as many as labels
   */
  public static void write(
      TableWriter out, long[] keys, byte[] counts, byte[] labels, float[] weights)
      throws IOException {
    out.longs(keys);
    out.bytes(counts);
    out.bytes(labels);
    out.floats(weights);
  }

  /**
   * Adds a feature's weights to the labels' scores; an unknown feature adds nothing. Sums keep the
   * order of the calls. A zero that is left out changes no sum, since no sum is ever -0.
   */
  public void add(long key, float[] scores) {
    int feature = features.find(key);
    if (feature >= 0) {
      for (int i = starts[feature], end = starts[feature + 1]; i < end; i++) {
        scores[labels[i] & 0xFF] += weights[i];
      }
    }
  }

  /** The number of features. */
  public int features() {
    return features.size();
  }
}
