namespace Linq.Provider.Sql;

/// <summary>What a token of an SQL text is.</summary>
internal enum SqlTokenKind
{
    /// <summary>A keyword or a name without quotes.</summary>
    Word,

    /// <summary>A name in quotes.</summary>
    QuotedName,

    /// <summary>A text in quotes.</summary>
    Text,

    Number,
    Symbol,
}

/// <summary>A token of an SQL text.</summary>
/// <param name="Value">The name or text without its quotes, else the token as it is written.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusively.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Value, int Start, int End)
{
    public bool Is(string word) => Kind is SqlTokenKind.Word or SqlTokenKind.Symbol && string.Equals(Value, word, StringComparison.OrdinalIgnoreCase);

    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;
}

/// <summary>Takes the SQL of declarations apart: what databases give back as text, of which SQLite's is as somebody wrote it.</summary>
internal static class SqlTokens
{
    private static readonly string[] Symbols = ["::", "||", "<=", ">=", "<>", "!=", "==", "->>", "->", "~~*", "!~~", "~~", "~*", "<<", ">>"];

    public static List<SqlToken> Read(string sql)
    {
        var tokens = new List<SqlToken>();
        for (int i = 0; i < sql.Length;)
        {
            int end = EndOfSpace(sql, i);
            if (end > i)
            {
                i = end;
                continue;
            }

            SqlToken token = ReadAt(sql, i);
            tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    /// <summary>The position after the token that closes the parenthesis opened at <paramref name="open"/>.</summary>
    public static int AfterParenthesis(IReadOnlyList<SqlToken> tokens, int open)
    {
        int depth = 0;
        for (int i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return tokens.Count;
    }

    private static SqlToken ReadAt(string sql, int start)
    {
        char c = sql[start];
        if (c is '\'' or '"' or '`')
        {
            return Quoted(sql, start, start, c, c == '\'' ? SqlTokenKind.Text : SqlTokenKind.QuotedName);
        }

        if (c == '[' && sql.IndexOf(']', start) is var close && close > start + 1 && (start == 0 || !IsWordPart(sql[start - 1])) && !char.IsAsciiDigit(sql[start + 1]) && sql[start + 1] != '\'')
        {
            return new SqlToken(SqlTokenKind.QuotedName, sql[(start + 1)..close], start, close + 1);
        }

        if (c is 'X' or 'x' && start + 1 < sql.Length && sql[start + 1] == '\'')
        {
            SqlToken bytes = Quoted(sql, start, start + 1, '\'', SqlTokenKind.Text);
            return bytes with { Kind = SqlTokenKind.Number, Value = sql[start..bytes.End] };
        }

        if (char.IsAsciiDigit(c) || (c == '.' && start + 1 < sql.Length && char.IsAsciiDigit(sql[start + 1])))
        {
            return Number(sql, start);
        }

        if (IsWordPart(c))
        {
            int end = start + 1;
            while (end < sql.Length && IsWordPart(sql[end]))
            {
                end++;
            }

            return new SqlToken(SqlTokenKind.Word, sql[start..end], start, end);
        }

        string symbol = Array.Find(Symbols, s => string.CompareOrdinal(sql, start, s, 0, s.Length) == 0) ?? c.ToString();
        return new SqlToken(SqlTokenKind.Symbol, symbol, start, start + symbol.Length);
    }

    private static SqlToken Quoted(string sql, int start, int open, char quote, SqlTokenKind kind)
    {
        int end = open + 1;
        while (end < sql.Length && (sql[end] != quote || (end + 1 < sql.Length && sql[end + 1] == quote)))
        {
            end += sql[end] == quote ? 2 : 1;
        }

        string inner = sql[(open + 1)..Math.Min(end, sql.Length)].Replace($"{quote}{quote}", quote.ToString(), StringComparison.Ordinal);
        return new SqlToken(kind, inner, start, Math.Min(end + 1, sql.Length));
    }

    private static SqlToken Number(string sql, int start)
    {
        int end = start;
        while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '.' || (sql[end] is '+' or '-' && sql[end - 1] is 'e' or 'E')))
        {
            end++;
        }

        return new SqlToken(SqlTokenKind.Number, sql[start..end], start, end);
    }

    private static int EndOfSpace(string sql, int start)
    {
        if (char.IsWhiteSpace(sql[start]))
        {
            return start + 1;
        }

        if (string.CompareOrdinal(sql, start, "--", 0, 2) == 0)
        {
            int line = sql.IndexOf('\n', start);
            return line < 0 ? sql.Length : line;
        }

        if (string.CompareOrdinal(sql, start, "/*", 0, 2) == 0)
        {
            int close = sql.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return close < 0 ? sql.Length : close + 2;
        }

        return start;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' || c > '\u007f';
}
