/**
 * The tables of a shared corpus, as numbered steps that only go up. Everything
 * lies in the schema `kriti_corpus`; the role that made it owns it.
 *
 * Blocks are those of posting.ts, one a row, in hash partitions: on a larger
 * machine they spread over disks, with foreign partitions or Citus over
 * machines (docs/shared-corpus.md). New chunks go to `delta`, so that writers
 * never wait for each other; whoever folds it into the blocks holds a lock.
 * Numbers of chunks come from a sequence, which nobody holds until he is done.
 *
 * Rights: a member of `kriti_reader` finds passages of all tenants, but reads
 * titles, texts and pictures of its own and of what is shared; of the rest it
 * learns whom to ask. A member of `kriti_writer` adds and removes documents of its tenant.
 */
export interface SqlMigration {
  readonly to: number;
  readonly name: string;
  readonly sql: string;
}

/** Parts of the table of blocks. */
const PARTITIONS = 8;

const partitions = Array.from(
  { length: PARTITIONS },
  (_, i) =>
    `CREATE TABLE block_${i} PARTITION OF block (PRIMARY KEY (block)) FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${i});`,
).join('\n');

const TABLES = `
CREATE TABLE about (norm int NOT NULL);
CREATE TABLE tenant (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, contact text NOT NULL);
CREATE TABLE member (role name PRIMARY KEY, tenant int NOT NULL REFERENCES tenant);
CREATE TABLE next_chunk (number int NOT NULL);
INSERT INTO next_chunk VALUES (1);

CREATE TABLE document (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant int NOT NULL REFERENCES tenant,
  shared boolean NOT NULL DEFAULT false,
  title text NOT NULL, owner text, licence text, language text,
  sha256 text NOT NULL, added_at timestamptz NOT NULL DEFAULT now(),
  words int NOT NULL, starts int[] NOT NULL, first_chunk int NOT NULL UNIQUE,
  sources text[] NOT NULL,
  UNIQUE (tenant, sha256)
);
CREATE TABLE body (document int PRIMARY KEY REFERENCES document ON DELETE CASCADE, content bytea NOT NULL);
CREATE TABLE source (
  tenant int NOT NULL REFERENCES tenant, path text NOT NULL,
  bytes float8 NOT NULL, modified float8 NOT NULL, documents int[] NOT NULL,
  PRIMARY KEY (tenant, path)
);

-- A key on the whole would forbid foreign partitions, so each has its own.
CREATE TABLE block (block int NOT NULL, entries bytea NOT NULL) PARTITION BY HASH (block);
${partitions}
CREATE TABLE delta (chunk int PRIMARY KEY, hashes bytea NOT NULL);
CREATE TABLE removed (chunk int PRIMARY KEY);
`;

const RIGHTS = `
CREATE FUNCTION my_tenant() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = kriti_corpus, pg_temp
  AS $$ SELECT tenant FROM member WHERE role = session_user $$;

CREATE VIEW seen_document AS
  SELECT d.id, d.words, d.starts, d.first_chunk, mine OR d.shared AS readable,
    CASE WHEN mine OR d.shared THEN d.title ELSE '' END AS title,
    CASE WHEN mine OR d.shared THEN d.owner END AS owner,
    CASE WHEN mine OR d.shared THEN d.licence END AS licence,
    CASE WHEN mine OR d.shared THEN d.sha256 ELSE '' END AS sha256,
    CASE WHEN mine THEN d.sources ELSE '{}' END AS sources,
    d.language, d.added_at, t.contact, mine
  FROM document d JOIN tenant t ON t.id = d.tenant, LATERAL (SELECT d.tenant IS NOT DISTINCT FROM my_tenant() AS mine) own;

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE body ENABLE ROW LEVEL SECURITY;
ALTER TABLE source ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON document USING (tenant = my_tenant()) WITH CHECK (tenant = my_tenant());
CREATE POLICY shared ON document FOR SELECT USING (shared);
CREATE POLICY own ON source USING (tenant = my_tenant()) WITH CHECK (tenant = my_tenant());
CREATE POLICY seen ON body FOR SELECT USING (EXISTS (SELECT FROM document d WHERE d.id = document));
CREATE POLICY own ON body
  USING (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = my_tenant()))
  WITH CHECK (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = my_tenant()));

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kriti_reader') THEN CREATE ROLE kriti_reader NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kriti_writer') THEN CREATE ROLE kriti_writer NOLOGIN IN ROLE kriti_reader; END IF;
END $$;
GRANT USAGE ON SCHEMA kriti_corpus TO kriti_reader;
GRANT SELECT ON about, migration, tenant, document, body, source, seen_document, block, delta, removed TO kriti_reader;
GRANT INSERT, UPDATE, DELETE ON document, body, source, block, delta, removed TO kriti_writer;
GRANT SELECT, UPDATE ON next_chunk TO kriti_writer;

CREATE FUNCTION admit(who name, tenant_name text, whom_to_ask text, writes boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE place int;
BEGIN
  INSERT INTO kriti_corpus.tenant (name, contact) VALUES (tenant_name, whom_to_ask)
    ON CONFLICT (name) DO UPDATE SET contact = excluded.contact RETURNING id INTO place;
  INSERT INTO kriti_corpus.member VALUES (who, place) ON CONFLICT (role) DO UPDATE SET tenant = excluded.tenant;
  EXECUTE format('GRANT %I TO %I', CASE WHEN writes THEN 'kriti_writer' ELSE 'kriti_reader' END, who);
END $$;
REVOKE EXECUTE ON FUNCTION admit FROM PUBLIC;
`;

/**
 * The tenant is asked for once a statement, not once a row. Nothing is packed by
 * the server: texts are deflated already, and a lookup would unpack whole blocks.
 */
const QUICK = `
DROP POLICY own ON document;
DROP POLICY own ON source;
DROP POLICY own ON body;
CREATE POLICY own ON document USING (tenant = (SELECT my_tenant())) WITH CHECK (tenant = (SELECT my_tenant()));
CREATE POLICY own ON source USING (tenant = (SELECT my_tenant())) WITH CHECK (tenant = (SELECT my_tenant()));
CREATE POLICY own ON body
  USING (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = (SELECT my_tenant())))
  WITH CHECK (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = (SELECT my_tenant())));

CREATE OR REPLACE VIEW seen_document AS
  SELECT d.id, d.words, d.starts, d.first_chunk, mine OR d.shared AS readable,
    CASE WHEN mine OR d.shared THEN d.title ELSE '' END AS title,
    CASE WHEN mine OR d.shared THEN d.owner END AS owner,
    CASE WHEN mine OR d.shared THEN d.licence END AS licence,
    CASE WHEN mine OR d.shared THEN d.sha256 ELSE '' END AS sha256,
    CASE WHEN mine THEN d.sources ELSE '{}' END AS sources,
    d.language, d.added_at, t.contact, mine
  FROM document d JOIN tenant t ON t.id = d.tenant,
    LATERAL (SELECT d.tenant IS NOT DISTINCT FROM (SELECT my_tenant()) AS mine) own;

ALTER TABLE body ALTER content SET STORAGE EXTERNAL;
ALTER TABLE delta ALTER hashes SET STORAGE EXTERNAL;
DO $$ DECLARE part regclass; BEGIN
  FOR part IN SELECT inhrelid FROM pg_inherits JOIN pg_class ON oid = inhrelid
      WHERE inhparent = 'block'::regclass AND relkind = 'r' LOOP
    EXECUTE format('ALTER TABLE %s ALTER entries SET STORAGE EXTERNAL', part);
  END LOOP;
END $$;
`;

/** Pictures and recordings; with each source the versions by which its own were read, negative where ffmpeg was missing. */
const MEDIA = `
ALTER TABLE source ADD pictures int NOT NULL DEFAULT 0, ADD sounds int NOT NULL DEFAULT 0;

CREATE TABLE media (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('picture', 'sound')),
  document int NOT NULL REFERENCES document ON DELETE CASCADE,
  version int NOT NULL, sha256 text NOT NULL, about jsonb NOT NULL,
  path text NOT NULL, number int, seconds float8, print bytea,
  UNIQUE (kind, document, sha256)
);
CREATE INDEX media_sha256 ON media (kind, sha256);
CREATE INDEX media_document ON media (document);
ALTER TABLE media ALTER print SET STORAGE EXTERNAL;

CREATE VIEW seen_media AS
  SELECT m.id, m.kind, m.document, m.version, m.sha256, m.about, m.number, m.seconds,
    CASE WHEN readable THEN m.path ELSE '' END AS path,
    CASE WHEN readable OR m.kind = 'sound' THEN m.print END AS print
  FROM media m JOIN document d ON d.id = m.document,
    LATERAL (SELECT d.shared OR d.tenant IS NOT DISTINCT FROM (SELECT my_tenant()) AS readable) own;

ALTER TABLE media ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON media FOR SELECT USING (EXISTS (SELECT FROM document d WHERE d.id = document));
CREATE POLICY own ON media
  USING (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = (SELECT my_tenant())))
  WITH CHECK (EXISTS (SELECT FROM document d WHERE d.id = document AND d.tenant = (SELECT my_tenant())));
GRANT SELECT ON media, seen_media TO kriti_reader;
GRANT INSERT, UPDATE, DELETE ON media TO kriti_writer;

-- Whether anything of any tenant was read by other rules, or not at all.
CREATE FUNCTION missed(pictures_now int, sounds_now int, OUT pictures boolean, OUT sounds boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = kriti_corpus, pg_temp
  AS $$ SELECT coalesce(bool_or(s.pictures <> pictures_now), false), coalesce(bool_or(s.sounds <> sounds_now), false) FROM source s $$;
`;

/**
 * A counter in a row was held by each writer until his document was written. A sequence
 * gives one number at a time and takes none back: those of a document are to follow each
 * other, so where another writer got one in between, they begin anew behind it.
 */
const NUMBERS = `
LOCK TABLE next_chunk;
CREATE SEQUENCE chunk_number AS int MAXVALUE 16777215;
SELECT setval('chunk_number', number, false) FROM next_chunk;
DROP TABLE next_chunk;
GRANT USAGE ON SEQUENCE chunk_number TO kriti_writer;

CREATE FUNCTION take_chunks(many int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  first int := nextval('kriti_corpus.chunk_number');
  last int := first;
  next int;
BEGIN
  WHILE last < first + many - 1 LOOP
    next := nextval('kriti_corpus.chunk_number');
    IF next <> last + 1 THEN first := next; END IF;
    last := next;
  END LOOP;
  RETURN first;
END $$;
`;

export const MIGRATIONS: readonly SqlMigration[] = [
  { to: 1, name: 'tables', sql: TABLES },
  { to: 2, name: 'rights', sql: RIGHTS },
  { to: 3, name: 'quick', sql: QUICK },
  { to: 4, name: 'media', sql: MEDIA },
  { to: 5, name: 'numbers', sql: NUMBERS },
];
