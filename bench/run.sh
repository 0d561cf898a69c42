#!/usr/bin/env bash
# Runs a program of this module: bench/run.sh GrowthRun samples/reports.jsonl 10000 bench/target
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${JAVA_HOME:?names no JDK: set it to one of 25 or newer}"

program=$1
shift
[[ $program == *.* ]] || program=org.reportedly.bench.$program
mvn -q -B -Pbench -pl bench -am process-test-classes >&2
exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
  -cp "bench/target/test-classes:$(cat bench/target/classpath)" "$program" "$@"
