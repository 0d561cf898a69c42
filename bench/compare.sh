#!/usr/bin/env bash
# Runs the program and its peers on the same text, each in a process of its own, and prints the table.
#
#   bench/compare.sh [REPORTS.jsonl] [SECONDS]
set -euo pipefail
start=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${JAVA_HOME:?names no JDK: set it to one of 25 or newer}"

reports=${1:-samples/reports.jsonl}
[ -e "$reports" ] || reports=$start/$reports
seconds=${2:-20}
java=$JAVA_HOME/bin/java

mvn -q -B -Pbench -pl bench -am process-test-classes >&2
class_path=bench/target/test-classes:$(cat bench/target/classpath)

echo "Commit $(git rev-parse --short HEAD), $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $("$java" -version 2>&1 | sed -n 3p)"
echo
echo "| engine | loading and first report, s | sentences a second of one core | peak memory, MiB |"
echo "| --- | --- | --- | --- |"
for engine in reportedly reportedly-parser nlp4j clearnlp corenlp; do
  "$java" -Xmx4g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$class_path" org.reportedly.bench.EngineRun "$engine" "$reports" "$seconds" 2>bench/target/$engine.log |
    grep '^|' || { echo "$engine failed:" >&2; tail -n 20 "bench/target/$engine.log" >&2; exit 1; }
done
