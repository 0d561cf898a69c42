package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Which claims hang together through links, however far (disjoint sets; Tarjan 1975). Mutable; for
 * one thread.
 */
final class Components {
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Linked>> links = new ArrayList<>();

  /** A link from one claim to another. */
  record Linked(int other, double score) {}

  /** Takes in the next claim; numbers run from 0. */
  void add(int number) {
    parents.add(number);
    List<Integer> own = new ArrayList<>(1);
    own.add(number);
    members.add(own);
    links.add(new ArrayList<>(1));
  }

  void link(int one, int other, double score) {
    links.get(one).add(new Linked(other, score));
    links.get(other).add(new Linked(one, score));
  }

  /** All links of a claim, in no order; two claims may be linked more than once. */
  List<Linked> links(int number) {
    return links.get(number);
  }

  int root(int number) {
    int root = number;
    while (parents.get(root) != root) {
      parents.set(root, parents.get(parents.get(root)));
      root = parents.get(root);
    }
    return root;
  }

  void union(int one, int other) {
    int here = root(one);
    int there = root(other);
    if (here != there) {
      int large = members.get(here).size() >= members.get(there).size() ? here : there;
      int small = large == here ? there : here;
      parents.set(small, large);
      members.get(large).addAll(members.get(small));
      members.set(small, List.of());
    }
  }

  /** All that hang together with a root, in no order. */
  List<Integer> members(int root) {
    return members.get(root);
  }
}
