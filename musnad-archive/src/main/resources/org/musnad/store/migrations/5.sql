-- Who may use the archive in a browser: people, invitations, sign-ins (only hashes of their secrets), and the log of them.

CREATE TABLE account (
  letters TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  made TEXT NOT NULL,
  dismissed TEXT
) /*sqlite WITHOUT ROWID*/

CREATE TABLE invitation (
  hash TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  ends TEXT NOT NULL
) /*sqlite WITHOUT ROWID*/

CREATE TABLE visit (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
  began TEXT NOT NULL,
  seen TEXT NOT NULL,
  ends TEXT NOT NULL
) /*sqlite WITHOUT ROWID*/

CREATE INDEX visit_account ON visit (account)

CREATE TABLE access (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  address TEXT NOT NULL,
  detail TEXT NOT NULL
)

CREATE INDEX access_at ON access (at, number)

CREATE INDEX audit_at ON audit (at, number)
