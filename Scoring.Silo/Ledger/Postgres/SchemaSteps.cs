namespace Scoring.Silo.Ledger.Postgres;

/// <summary>The tables, step by step. A step that was published is never changed: another is added, which programs of before can live with.</summary>
internal static class SchemaSteps
{
    public const string Start = """
        CREATE SCHEMA IF NOT EXISTS scoring;
        CREATE TABLE scoring.version (number integer NOT NULL);
        INSERT INTO scoring.version VALUES (0)
        """;

    public static readonly string[] All =
    [
        // head: where a ledger stands and who may write; epoch is that of the newest claim. entry: the exact bytes, newline included.
        """
        CREATE TABLE scoring.head (
          competition text PRIMARY KEY,
          epoch bigint NOT NULL,
          seq bigint NOT NULL,
          hash text NOT NULL,
          renewed timestamptz NOT NULL
        ) WITH (fillfactor = 50);
        CREATE TABLE scoring.entry (
          competition text NOT NULL,
          seq bigint NOT NULL,
          line bytea NOT NULL,
          PRIMARY KEY (competition, seq)
        );
        CREATE FUNCTION scoring.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'a ledger is only ever appended to'; END $$;
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON scoring.entry
          FOR EACH STATEMENT EXECUTE FUNCTION scoring.refuse_change()
        """,

        // What may be destroyed, and what is no part of the record. A book knows its last writer: see PeopleTable.
        """
        CREATE TABLE scoring.people (
          competition text PRIMARY KEY,
          version bigint NOT NULL,
          writer text NOT NULL,
          book bytea NOT NULL
        );
        CREATE TABLE scoring.drafts (
          competition text NOT NULL,
          station text NOT NULL,
          drafts bytea NOT NULL,
          PRIMARY KEY (competition, station)
        )
        """,
    ];
}
