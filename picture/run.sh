#!/usr/bin/env bash
# Runs a program of this module's tests: picture/run.sh learning.PairTraining extraction/training
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
: "${JAVA_HOME:?names no JDK: set it to one of 25 or newer}"

program=$1
shift
mvn -q -B -f "$here/../pom.xml" -pl picture -am test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/classpath >&2
exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
  -cp "$here/target/test-classes:$here/target/classes:$(cat "$here/target/classpath")" \
  "org.reportedly.picture.$program" "$@"
