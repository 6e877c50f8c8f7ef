using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Linq.Provider.Schema;

/// <summary>Names in SQL that was written by hand: just enough of the language to tell names from text and comments.</summary>
internal static class SqlNames
{
    /// <summary>The SQL with a name replaced, whether it stands quoted or bare; a quoted one stays quoted.</summary>
    [return: NotNullIfNotNull(nameof(sql))]
    public static string? Rename(string? sql, string name, string newName)
    {
        if (sql is null || !sql.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            return sql;
        }

        var result = new StringBuilder(sql.Length + 16);
        foreach ((string token, string? identifier, bool quoted) in Tokens(sql))
        {
            bool isSame = identifier is not null && string.Equals(identifier, name, quoted ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            result.Append(!isSame ? token : quoted || !IsBare(newName) ? Quote(newName) : newName);
        }

        return result.ToString();
    }

    /// <summary>Whether a name occurs in SQL, quoted or bare.</summary>
    public static bool Mentions(string? sql, string name) =>
        sql is not null && Tokens(sql).Any(t => string.Equals(t.Identifier, name, StringComparison.OrdinalIgnoreCase));

    private static bool IsBare(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<(string Token, string? Identifier, bool Quoted)> Tokens(string sql)
    {
        int i = 0;
        while (i < sql.Length)
        {
            int start = i;
            char c = sql[i];
            if (c is '\'' or '"')
            {
                i = EndOfQuoted(sql, i);
                string token = sql[start..i];
                yield return (token, c == '"' && token.Length > 1 ? token[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : null, c == '"');
            }
            else if (c == '-' && i + 1 < sql.Length && sql[i + 1] == '-')
            {
                int end = sql.IndexOf('\n', i);
                i = end < 0 ? sql.Length : end;
                yield return (sql[start..i], null, false);
            }
            else if (c == '/' && i + 1 < sql.Length && sql[i + 1] == '*')
            {
                int end = sql.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? sql.Length : end + 2;
                yield return (sql[start..i], null, false);
            }
            else if (char.IsLetter(c) || c == '_')
            {
                while (i < sql.Length && (char.IsLetterOrDigit(sql[i]) || sql[i] is '_' or '$'))
                {
                    i++;
                }

                yield return (sql[start..i], sql[start..i], false);
            }
            else
            {
                i++;
                yield return (sql[start..i], null, false);
            }
        }
    }

    private static int EndOfQuoted(string sql, int start)
    {
        char quote = sql[start];
        int i = start + 1;
        while (i < sql.Length)
        {
            if (sql[i] != quote)
            {
                i++;
            }
            else if (i + 1 < sql.Length && sql[i + 1] == quote)
            {
                i += 2;
            }
            else
            {
                return i + 1;
            }
        }

        return sql.Length;
    }
}
