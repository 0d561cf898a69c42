package org.reportedly.server.route;

import java.util.Optional;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.OpenId;
import org.reportedly.server.account.SignedIn;
import org.reportedly.server.api.Metrics;
import org.reportedly.server.feeds.Feeds;
import org.reportedly.server.hook.Webhooks;
import org.reportedly.server.intake.Submissions;
import org.reportedly.server.page.Templates;
import org.reportedly.server.work.Jobs;

/**
 * What the desk is made of.
 *
 * @param picture what is shown
 * @param ledger what the picture is of, for its log
 * @param book tells whose side somebody is on
 * @param submissions read what is sent
 * @param feeds that are visited by themselves
 * @param hooks other programs that are told of news
 * @param jobs work in the background
 * @param metrics counts what is answered
 * @param templates lay pages out
 * @param accounts the accounts, where there are any
 * @param signedIn who signed in to them
 * @param openId signing in with an account elsewhere
 */
public record DeskParts(
    Picture picture,
    Ledger ledger,
    ActorBook book,
    Submissions submissions,
    Feeds feeds,
    Webhooks hooks,
    Jobs jobs,
    Metrics metrics,
    Templates templates,
    Optional<AccountFile> accounts,
    Optional<SignedIn> signedIn,
    Optional<OpenId> openId) {}
