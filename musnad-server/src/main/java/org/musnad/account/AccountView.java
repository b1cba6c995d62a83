package org.musnad.account;

import org.musnad.web.Site;

/**
 * The page of one's own account.
 *
 * @param site the frame around it
 * @param problem what went wrong before, or the empty string
 */
public record AccountView(Site site, String problem) {
  public String name() {
    return site.visitor().name();
  }

  public String role() {
    return site.t("account.role." + site.visitor().role().label());
  }
}
