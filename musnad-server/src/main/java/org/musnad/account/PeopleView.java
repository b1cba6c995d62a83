package org.musnad.account;

import java.util.List;
import org.musnad.newsroom.Role;
import org.musnad.store.Account;
import org.musnad.store.Invitation;
import org.musnad.web.Site;

/**
 * The page of all people.
 *
 * @param site the frame around it
 * @param accounts who there is
 * @param invitations which nobody has followed yet
 * @param link of the invitation that was just made, or the empty string
 * @param problem what went wrong before, or the empty string
 */
public record PeopleView(Site site, List<Account> accounts, List<Invitation> invitations, String link, String problem) {
  static PeopleView of(Site site, People people, String link, String problem) {
    return new PeopleView(site, people.all(), people.invitations(), link, problem);
  }

  /** All roles, least first. */
  public List<Role> roles() {
    return List.of(Role.values());
  }

  public String role(String label) {
    return site.t("account.role." + label);
  }

  public String day(Invitation invitation) {
    return site.words().digits(LogView.minutes(invitation.ends()));
  }
}
