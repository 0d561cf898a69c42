package org.reportedly.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for the addresses of a host, whose answers may be another's and differ each time. */
@FunctionalInterface
interface NameLookup {
  /** The machine's own way of looking names up. */
  NameLookup SYSTEM = InetAddress::getAllByName;

  /** All addresses of the host. */
  InetAddress[] all(String host) throws UnknownHostException;
}
