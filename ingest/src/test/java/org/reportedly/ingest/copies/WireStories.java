package org.reportedly.ingest.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes agency stories about attacks and storms in English, and what desks make of them, from a
 * seed. Stories share phrases and background, as those of one crisis do; the daily bulletins of one
 * office share nearly all their words and are news all the same.
 */
final class WireStories {
  /** What a desk does with an agency's story. */
  enum Edit {
    WORD_FOR_WORD,
    /** Only the first part, as room allows. */
    CUT,
    /** Another dateline and first paragraph. */
    NEW_LEAD,
    /** Sentences of its own in between. */
    ADDED_TO,
    /** Single words exchanged, as house style wants it. */
    RESTYLED,
    /** Paragraphs in another order, one left out. */
    REORDERED,
    /** Cut, with a new first paragraph, and added to. */
    ALL_OF_IT
  }

  private static final List<String> PLACES =
      List.of(
          "Almaro",
          "Verny Bay",
          "Port Selem",
          "Kostrel",
          "Hadimah",
          "Orlov Hill",
          "Tiran",
          "Makeda",
          "San Feliz",
          "Dravnik",
          "Lower Senna",
          "Khorab",
          "Belmira",
          "Zaydan");

  private static final List<String> SPEAKERS =
      List.of(
          "the mayor",
          "the regional governor",
          "the army",
          "the defence ministry",
          "police",
          "the rescue service",
          "a hospital official",
          "residents",
          "a spokesman for the port",
          "the Red Crescent",
          "the opposition",
          "a United Nations official");

  private static final List<String> THINGS =
      List.of(
          "a grain terminal",
          "two warehouses",
          "a school",
          "a block of flats",
          "a power station",
          "the railway station",
          "a bridge over the river",
          "the central market",
          "a fuel depot",
          "a hospital",
          "a bakery",
          "the water works");

  private static final List<String> WEAPONS =
      List.of(
          "drones", "rockets", "shells", "missiles", "flash floods", "militiamen", "air strikes");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private static final List<String> SENTENCES =
      List.of(
          "%W struck %T in %P on %D, killing %n people and wounding %m, %S said.",
          "%n people were killed and %m were wounded when %W hit %T in %P on %D, according to %S.",
          "%S said that %T had been destroyed and that rescuers were still searching for %n people.",
          "“We heard %n explosions, and then everything was dark,” said a woman who lives near %T.",
          "Power was cut to about %m,000 households in %P, %S said in a statement on %D.",
          "%S denied that its forces had fired at %P and accused the other side of a provocation.",
          "The number of victims could rise, %S said, as %n people were in a critical condition.",
          "Pictures posted online showed smoke above %T and people running through the streets.",
          "The reports could not immediately be verified.",
          "Schools in %P will remain closed until %D, %S said.",
          "%S said that %n of the %m wounded were children.",
          "Trains between %P and %Q were suspended on %D after a strike on %T.",
          "More than %m families have left %P for %Q since %D, according to %S.",
          "%S called for a ceasefire of %n days so that aid could reach %P.",
          "“There is no military target here,” %S told reporters beside the ruins of %T.",
          "Firefighters needed %n hours to put out the blaze at %T, %S said.",
          "In %Q, %n people were hurt when debris fell on %T, %S added.",
          "Air defences shot down %n of %m drones launched overnight, %S said.",
          "%S said that the road from %P to %Q had been reopened for lorries with food.",
          "Doctors at %T in %Q said that they had run out of blood and dressings.",
          "%S put the damage at %m million and asked the capital for help.");

  private static final List<String> BACKGROUND =
      List.of(
          "The war, now in its third year, has driven millions of people from their homes.",
          "Both sides deny targeting civilians in the conflict, which began with a border dispute.",
          "The region has been the scene of heavy fighting since talks broke down in the spring.",
          "Thousands have been killed since the conflict began, most of them civilians.",
          "(Reporting by our correspondents in the region; editing by the desk in the capital)");

  private static final List<String> OWN =
      List.of(
          "Our correspondent in %P saw long queues at the only open pharmacy.",
          "The foreign ministry told this newspaper that %n of our nationals were in %Q.",
          "Shares in insurers fell by %n per cent on the news.",
          "Readers with relatives in %P can reach the embassy by telephone.",
          "Last year this newspaper reported on the state of %T.");

  /** What is filled in: a place, another place, a speaker, a thing, a weapon, a day, numbers. */
  private static final Pattern BLANK = Pattern.compile("%([PQSTWDnm])");

  private static final int SECTORS = 8;

  private final Random chance;

  WireStories(long seed) {
    chance = new Random(seed);
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private String filled(String sentence, String place) {
    String filled = BLANK.matcher(sentence).replaceAll(blank -> word(blank.group(1), place));
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String word(String blank, String place) {
    return switch (blank) {
      case "P" -> place;
      case "Q" -> one(PLACES);
      case "S" -> one(SPEAKERS);
      case "T" -> one(THINGS);
      case "W" -> one(WEAPONS);
      case "D" -> one(DAYS);
      case "n" -> String.valueOf(2 + chance.nextInt(28));
      default -> String.valueOf(30 + chance.nextInt(400));
    };
  }

  /** An agency's story of 8 to 22 paragraphs, two of them background. */
  List<String> story() {
    String place = one(PLACES);
    List<String> story = new ArrayList<>();
    story.add(place.toUpperCase(Locale.ROOT) + " — " + filled(one(SENTENCES), place));
    for (int i = 5 + chance.nextInt(15); i > 0; i--) {
      story.add(filled(one(SENTENCES), place));
    }
    story.add(one(BACKGROUND));
    story.add(one(BACKGROUND));
    return story;
  }

  /** What a desk makes of the story. */
  List<String> edited(List<String> story, Edit edit) {
    List<String> copy = new ArrayList<>(story);
    switch (edit) {
      case WORD_FOR_WORD -> {
        // As it came.
      }
      case CUT -> copy = cut(copy);
      case NEW_LEAD -> copy.set(0, ownLead());
      case ADDED_TO -> addTo(copy);
      case RESTYLED -> copy.replaceAll(this::restyled);
      case REORDERED -> {
        copy.remove(chance.nextInt(copy.size()));
        Collections.shuffle(copy.subList(1, copy.size()), chance);
      }
      case ALL_OF_IT -> {
        copy = cut(copy);
        copy.set(0, ownLead());
        addTo(copy);
      }
    }
    return copy;
  }

  private String ownLead() {
    return filled(one(SENTENCES), one(PLACES)) + " " + filled(one(OWN), one(PLACES));
  }

  private List<String> cut(List<String> story) {
    double share = 0.4 + 0.4 * chance.nextDouble();
    return new ArrayList<>(story.subList(0, Math.max(4, (int) (story.size() * share))));
  }

  private void addTo(List<String> story) {
    for (int i = 1 + story.size() / 5; i > 0; i--) {
      story.add(1 + chance.nextInt(story.size()), filled(one(OWN), one(PLACES)));
    }
  }

  private String restyled(String sentence) {
    return sentence
        .replace("according to", chance.nextBoolean() ? "as told by" : "according to")
        .replace(" said.", chance.nextBoolean() ? " reported." : " said.")
        .replace("about ", "some ")
        .replace("lorries", "trucks")
        .replace("wounded", chance.nextBoolean() ? "injured" : "wounded");
  }

  /** One day's bulletin of an office: the same words as every day, with other figures. */
  List<String> bulletin(int day) {
    return IntStream.range(0, SECTORS)
        .mapToObj(sector ->
            ("In the sector of %s the enemy attacked %d times on day %d, supported by %d air"
                    + " strikes, and lost %d men and %d vehicles.")
                .formatted(
                    PLACES.get(sector),
                    chance.nextInt(30),
                    day,
                    chance.nextInt(20),
                    chance.nextInt(200),
                    chance.nextInt(12)))
        .toList();
  }
}
