package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1"
      })
  void privateAddressesAreRefused(String literal) throws UnknownHostException {
    assertThat(AddressRule.isPublic(InetAddress.getByName(literal))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1111",
        "2002:101:101::1",
        "64:ff9b::101:101"
      })
  void publicAddressesAreNot(String literal) throws UnknownHostException {
    assertThat(AddressRule.isPublic(InetAddress.getByName(literal))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "2130706433", "127.1", "::ffff:7f00:1"})
  void oddNotationsOfThisMachineAreRefused(String host) {
    assertThatThrownBy(() -> AddressRule.PUBLIC_ONLY.resolve(host))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("not public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x7f000001", "0177.0.0.1", "0x7f.1"})
  void whatOthersReadAsThisMachineIsNeverReached(String host) {
    assertThatThrownBy(() -> AddressRule.PUBLIC_ONLY.resolve(host))
        .isInstanceOf(FetchFailure.class);
  }

  @Test
  void aSettingAllowsThem() throws FetchFailure {
    assertThat(new AddressRule(true).resolve("127.0.0.1")).allMatch(InetAddress::isLoopbackAddress);
  }
}
