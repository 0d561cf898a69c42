package org.reportedly.ingest.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/** Tells a person why no secure connection came about. */
final class SecureFailure {
  private SecureFailure() {}

  static FetchFailure of(SSLException failure) {
    if (has(failure, CertificateExpiredException.class)) {
      return certificate("has expired");
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return certificate("does not hold yet");
    }
    if (has(failure, CertPathBuilderException.class)
        || has(failure, CertPathValidatorException.class)) {
      return certificate("is signed by nobody whom this machine trusts");
    }
    if (has(failure, CertificateException.class)) {
      return certificate("is for another name");
    }
    return new FetchFailure(
        Kind.PASSING,
        "no secure connection can be made: " + failure.getMessage(),
        "Try again later.");
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static FetchFailure certificate(String fault) {
    return new FetchFailure(
        Kind.PASSING,
        "the server cannot prove who it is: its certificate " + fault,
        "Check the address, and the clock and the trusted certificates of this machine.");
  }
}
