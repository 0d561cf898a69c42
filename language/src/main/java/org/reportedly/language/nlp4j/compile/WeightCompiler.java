package org.reportedly.language.nlp4j.compile;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.reportedly.language.nlp4j.table.RollingHash;
import org.reportedly.language.nlp4j.table.TableWriter;
import org.reportedly.language.nlp4j.table.WeightTable;

/** Writes the weights of a model's features without the zeros, sorted by the features' keys. */
final class WeightCompiler {
  private final MajorVector weights;
  private final long[] keys;
  private final int[] rowOfKey;

  /**
   * Collects the features.
   *
   * @param types of the features that are kept
   * @throws IllegalStateException if two features have the same key
   */
  WeightCompiler(FeatureMap features, MajorVector weights, BitSet types) {
    this.weights = weights;
    int count = 0;
    long[] found = new long[features.size()];
    int[] rows = new int[features.size()];
    for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
      for (Object2IntMap.Entry<String> feature :
          features.getIndexMaps().get(type).object2IntEntrySet()) {
        int row = feature.getIntValue();
        if (row > 0 && row < weights.getFeatureSize()) {
          found[count] = RollingHash.key(type, RollingHash.of(feature.getKey()));
          rows[count++] = row;
        }
      }
    }
    KeyOrder order = new KeyOrder(Arrays.copyOf(found, count));
    this.keys = order.sorted();
    this.rowOfKey = order.places();
    for (int i = 0; i < count; i++) {
      rowOfKey[i] = rows[rowOfKey[i]];
    }
  }

  void write(TableWriter out) throws IOException {
    int labels = weights.getLabelSize();
    byte[] counts = new byte[keys.length];
    byte[] labelOfWeight = new byte[weights.size()];
    float[] kept = new float[weights.size()];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      int start = count;
      for (int label = 0; label < labels; label++) {
        float weight = weights.get(label, rowOfKey[i]);
        if (weight != 0) {
          labelOfWeight[count] = (byte) label;
          kept[count++] = weight;
        }
      }
      counts[i] = (byte) (count - start);
    }
    WeightTable.write(
        out, keys, counts, Arrays.copyOf(labelOfWeight, count), Arrays.copyOf(kept, count));
  }
}
