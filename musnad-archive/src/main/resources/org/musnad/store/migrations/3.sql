-- Which articles are copies of which, and which agencies they credit.

CREATE TABLE sketch (
  article INTEGER PRIMARY KEY,
  chain INTEGER NOT NULL,
  grams /*sqlite BLOB*/ /*postgresql BYTEA*/ NOT NULL
)

CREATE INDEX sketch_chain ON sketch (chain) WHERE chain <> article

CREATE TABLE sketch_gram (
  gram INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (gram, article)
) /*sqlite WITHOUT ROWID*/

CREATE TABLE credit (
  article INTEGER NOT NULL,
  agency TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (article, agency)
) /*sqlite WITHOUT ROWID*/
