package org.reportedly.language.nlp4j.decode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Sentences from patterns, with odd words strewn in and sometimes shuffled; the same every time.
 */
final class GeneratedSentences {
  private static final List<String> PATTERNS =
      List.of(
          "The WHO of PLACE VERB on DAY that NUMBER THINGS had been VERBED near PLACE .",
          "NAME , a WHO , VERB WHO VERBED the THINGS in PLACE , but gave no details .",
          "“ We have not VERBED any THINGS , ” NAME VERB , adding that PLACE was quiet .",
          "At least NUMBER people were VERBED and NUMBER wounded when THINGS VERBED PLACE DAY .",
          "According to the WHO 's WHO , PLACE was VERBED by THINGS after NUMBER days of fighting .",
          "It is n't clear who VERBED the oldest THINGS that NAME 's men were running to PLACE .",
          "PLACE ( near PLACE ) : NUMBER THINGS , NUMBER men , no women ; see ODD for more .",
          "WHO VERB that if the THINGS are VERBED , the WHO will leave PLACE sooner than DAY .",
          "Were the THINGS being VERBED , asked NAME , or lying in PLACE ?",
          "WHO and WHO VERB : “ THINGS VERBED PLACE and PLACE ” , NAME VERB .");
  private static final List<String> WHO =
      List.of(
          "ministry", "governor", "army", "police", "spokeswoman", "Red Cross", "rebels", "mayor");
  private static final List<String> PLACE =
      List.of("Aru Ridge", "Port Selim", "the Kesh valley", "northern Ordu", "St. Ana", "Gülbahçe");
  private static final List<String> NAME =
      List.of("Ilse Okonjo", "Maj. Gen. Tarek Voss", "O'Hara", "Mr. Lindqvist", "President Amara");
  private static final List<String> VERB =
      List.of("said", "says", "denied", "has claimed", "told reporters", "confirmed", "warned");
  private static final List<String> VERBED =
      List.of("destroyed", "hit", "shot down", "seized", "taken", "shelled", "clung to", "denied");
  private static final List<String> THINGS =
      List.of("missiles", "drones", "two bridges", "foci", "armoured vehicles", "studies", "homes");
  private static final List<String> NUMBER =
      List.of(
          "12", "1,200", "three", "a dozen", "20-30", "first", "3.5", "50%", "$4m", "dozens of");
  private static final List<String> DAY =
      List.of("Monday", "last night", "on 14 March", "at 3:40 a.m.", "2 May 2031", "early today");
  private static final List<String> ODD =
      List.of(
          "www.example.org",
          "report.pdf",
          "192.168.1.10",
          "#12",
          "€20",
          "±3",
          "12/5",
          "-5",
          "…",
          "!!!!",
          "A.B.C.",
          "café",
          "ÉCOLE",
          "Šárka",
          "日本",
          "@#r$%",
          "_",
          "ten",
          "20s",
          "1st",
          "n't",
          "ca",
          "'d",
          "x.html",
          "sftp://a",
          "3=4",
          "$-5",
          "%",
          "--",
          "earliest",
          "bigger");

  private final Random random;

  GeneratedSentences(long seed) {
    random = new Random(seed);
  }

  List<String> next() {
    List<String> words = new ArrayList<>();
    for (String part : any(PATTERNS).split(" ", -1)) {
      words.addAll(List.of(filled(part).split(" ", -1)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      words.add(random.nextInt(words.size() + 1), any(ODD));
    }
    if (random.nextInt(5) == 0) {
      Collections.shuffle(words, random);
    }
    return words.subList(
        0, random.nextInt(8) == 0 ? 1 + random.nextInt(words.size()) : words.size());
  }

  private String filled(String part) {
    return switch (part) {
      case "WHO" -> any(WHO);
      case "PLACE" -> any(PLACE);
      case "NAME" -> any(NAME);
      case "VERB" -> any(VERB);
      case "VERBED" -> any(VERBED);
      case "THINGS" -> any(THINGS);
      case "NUMBER" -> any(NUMBER);
      case "DAY" -> any(DAY);
      case "ODD" -> any(ODD);
      default -> part;
    };
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
