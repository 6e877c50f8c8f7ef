using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Reads CREATE INDEX statements, which SQLite keeps as they were written.</summary>
internal static class SqliteIndexText
{
    public static TableIndex Read(string name, string sql)
    {
        List<SqlToken> tokens = SqlTokens.Read(sql);
        int on = tokens.FindIndex(t => t.Is("ON"));
        int open = tokens.FindIndex(on, t => t.Is("("));
        int after = SqlTokens.AfterParenthesis(tokens, open);
        int where = after < tokens.Count && tokens[after].Is("WHERE") ? after : -1;
        return new TableIndex([.. Parts(sql, tokens, open + 1, after - 1)])
        {
            Name = name,
            IsUnique = tokens[1].Is("UNIQUE"),
            Where = where < 0 ? null : sql[tokens[where].End..].TrimEnd(';', ' ', '\n', '\r', '\t').Trim(),
        };
    }

    private static IEnumerable<IndexPart> Parts(string sql, List<SqlToken> tokens, int start, int end)
    {
        while (start < end)
        {
            int stop = start;
            while (stop < end && !tokens[stop].Is(","))
            {
                stop = tokens[stop].Is("(") ? SqlTokens.AfterParenthesis(tokens, stop) : stop + 1;
            }

            yield return Part(sql, tokens[start..stop]);
            start = stop + 1;
        }
    }

    private static IndexPart Part(string sql, List<SqlToken> tokens)
    {
        bool isDescending = tokens[^1].Is("DESC");
        if (isDescending || tokens[^1].Is("ASC"))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        string? collation = null;
        if (tokens.Count > 2 && tokens[^2].Is("COLLATE"))
        {
            collation = tokens[^1].Value;
            tokens.RemoveRange(tokens.Count - 2, 2);
        }

        bool isWrapped = tokens[0].Is("(") && SqlTokens.AfterParenthesis(tokens, 0) == tokens.Count;
        IndexPart part = tokens is [{ IsName: true } column] ? IndexPart.Of(column.Value)
            : IndexPart.Expression(isWrapped ? sql[tokens[0].End..tokens[^1].Start].Trim() : sql[tokens[0].Start..tokens[^1].End]);
        return part with { IsDescending = isDescending, Collation = collation };
    }
}
