/**
 * Measures the program, its stages and its peers on the same text. All of it is test code and never
 * ships.
 *
 * <ul>
 *   <li>{@code EngineRun} measures one engine in a process of its own; {@code compare.sh} runs it
 *       for every engine and prints the table.
 *   <li>{@link org.reportedly.bench.StageBenchmark} times the stages with JMH.
 *   <li>{@code PlacesRun} measures resolving places alone, also with many imported ones.
 *   <li>{@code GrowthRun} shows that the time per report stays the same however many came before,
 *       and grows no faster than a report's length.
 * </ul>
 */
@NullMarked
package org.reportedly.bench;

import org.jspecify.annotations.NullMarked;
