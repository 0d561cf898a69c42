/**
 * What is measured: the program and its peers behind one interface, {@link
 * org.reportedly.bench.engine.Engine}. To measure another one, implement it and add it to {@link
 * org.reportedly.bench.engine.Engines}.
 */
@NullMarked
package org.reportedly.bench.engine;

import org.jspecify.annotations.NullMarked;
