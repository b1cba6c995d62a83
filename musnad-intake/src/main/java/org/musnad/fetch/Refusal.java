package org.musnad.fetch;

/** Why a page is not fetched. */
public enum Refusal {
  /** Not an address of the form {@code https://host/…}. */
  NOT_AN_ADDRESS,
  /** Neither http nor https; detail: what it is. */
  SCHEME,
  /** A name or a password stands in the address. */
  CREDENTIALS,
  /** No machine of that name is known; detail: the name. */
  UNKNOWN_HOST,
  /** The name leads into this machine or its network; detail: the name. */
  PRIVATE_ADDRESS,
  /** The machine does not answer; detail: the name. */
  UNREACHABLE,
  /** The machine cannot show that it is the one it is called; detail: the name. */
  INSECURE,
  /** One redirect after another; detail: how many were followed. */
  TOO_MANY_REDIRECTS,
  /** More than is read; detail: the limit in megabytes. */
  TOO_LARGE,
  /** Not there in time; detail: the limit in seconds. */
  TOO_SLOW,
  /** The server answers with an error; detail: its number. */
  STATUS,
  /** Not a page or a text; detail: what the server calls it. */
  TYPE,
  /** The answer does not keep to HTTP, or ends early. */
  BROKEN
}
