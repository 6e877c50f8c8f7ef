using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Linq.Provider.Algebra;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Querying;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>Prints the stages of a query for people.</summary>
internal static class Explanation
{
    public static string Sql(BoundQuery query)
    {
        var text = new StringBuilder();
        foreach (string tag in query.Query.Normalized.Tags)
        {
            text.Append("-- ").AppendLine(tag.ReplaceLineEndings(" "));
        }

        AppendStatements(text, query);
        return text.ToString().TrimEnd();
    }

    public static string Algebra(BoundQuery query) => string.Join(Environment.NewLine + Environment.NewLine, query.Plan.Statements.Select(s => AlgebraPrinter.Print(s.Plan).TrimEnd()));

    public static async ValueTask<string> ExplainAsync(QueryProvider provider, Expression expression, bool async, CancellationToken cancellationToken)
    {
        BoundQuery query = await provider.BindAsync(expression, async, cancellationToken).ConfigureAwait(false);
        var text = new StringBuilder();
        Section(text, "C#", Untranslatable.Print(expression));
        Section(text, "Normalised", Untranslatable.Print(query.Query.Normalized.Expression));
        Section(text, "Algebra", AlgebraPrinter.Print(query.Query.Translated.Query.Plan));
        var rules = new StringBuilder();
        await provider.Host.Pipeline.TraceAsync(query, (rule, after) => rules.Append("-- ").AppendLine(rule).AppendLine(AlgebraPrinter.Print(after).TrimEnd()), async, cancellationToken).ConfigureAwait(false);
        Section(text, "Rules that fired", rules.Length == 0 ? "(none)" : rules.ToString());
        Section(text, "Algebra after rewriting", Algebra(query));
        var sql = new StringBuilder();
        AppendStatements(sql, query);
        if (query.Query.Normalized.Fold is not null)
        {
            sql.AppendLine().AppendLine("-- then the application folds the rows in this order (Aggregate)");
        }

        Section(text, "SQL", sql.ToString());
        Section(text, "Plan of the database", await DatabasePlanAsync(provider, query, async, cancellationToken).ConfigureAwait(false));
        return text.ToString().TrimEnd();
    }

    private static void Section(StringBuilder text, string title, string body)
        => text.Append("== ").Append(title).AppendLine(" ==").AppendLine(body.TrimEnd()).AppendLine();

    private static void AppendStatements(StringBuilder text, BoundQuery query)
    {
        bool isFirst = true;
        foreach (PlannedStatement statement in query.Plan.Statements)
        {
            if (!isFirst)
            {
                text.AppendLine().AppendLine("-- then, for the keys of the rows above:");
            }

            isFirst = false;
            foreach (SqlParameter parameter in statement.Sql.Parameters)
            {
                text.Append("-- ").Append(parameter.Name).Append(" = ").AppendLine(Value(parameter, query.Values));
            }

            text.AppendLine(statement.Sql.Text);
        }
    }

    /// <summary>The value of a parameter, for people.</summary>
    public static string Value(SqlParameter parameter, object?[] values)
    {
        if (parameter.Index < 0)
        {
            return Format(parameter.Value);
        }

        if (parameter.Index >= values.Length)
        {
            return "(keys)";
        }

        object? value = values[parameter.Index];
        return Format(value is null or StoredList || parameter.Convert is not { } convert ? value
            : parameter.IsList ? ((System.Collections.IEnumerable)value).Cast<object?>().Select(v => v is null ? null : convert(v))
            : convert(value));
    }

    private static string Format(object? value) => value switch
    {
        null => "NULL",
        StoredList list => Format(list.Values),
        string text => $"'{text.ReplaceLineEndings(" ")}'",
        byte[] bytes => $"0x{Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 32)))}",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Take(20).Select(Format))}]",
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static async ValueTask<string> DatabasePlanAsync(QueryProvider provider, BoundQuery query, bool async, CancellationToken cancellationToken)
    {
        SqlStatement statement = query.Plan.Statement.Sql;
        string prefix = await provider.Host.Pipeline.ExplainPrefixAsync(async, cancellationToken).ConfigureAwait(false);
        var lines = new StringBuilder();
        StatementReader rows = await provider.Host.Scope.QueryAsync(statement with { Text = $"{prefix} {statement.Text}" }, query.Values, async, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                // SQLite's plan has its text in the last column, PostgreSQL's in the only one.
                lines.AppendLine(rows.Reader.GetValue(rows.Reader.FieldCount - 1).ToString());
            }
        }

        return lines.ToString();
    }
}
