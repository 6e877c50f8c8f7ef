using System.Collections;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Linq.Provider.Execution;

/// <summary>Writes statements to the loggers of an engine, under the category <c>Linq.Provider.Sql</c>. Without a logger it costs nothing.</summary>
internal sealed partial class StatementLog(IReadOnlyList<ILogger> loggers, bool showValues)
{
    public const string Category = "Linq.Provider.Sql";

    private const int LongestValue = 200;

    public void Executed(StatementCommand command, TimeSpan duration, long rows)
    {
        if (loggers.Count > 0)
        {
            Executed(command.Text, Describe(command.BoundValues()), duration, rows);
        }
    }

    public void Executed(string sql, DbParameterCollection? parameters, TimeSpan duration, long rows)
    {
        if (loggers.Count > 0)
        {
            Executed(sql, Describe(ValuesOf(parameters)), duration, rows);
        }
    }

    public void Failed(StatementCommand command, TimeSpan duration, Exception cause)
    {
        if (loggers.Count > 0)
        {
            Failed(command.Text, Describe(command.BoundValues()), duration, cause);
        }
    }

    public void Failed(string sql, DbParameterCollection? parameters, TimeSpan duration, Exception cause)
    {
        if (loggers.Count > 0)
        {
            Failed(sql, Describe(ValuesOf(parameters)), duration, cause);
        }
    }

    /// <summary>The names of parameters and the values bound to them.</summary>
    public static IEnumerable<(string Name, object? Value)> ValuesOf(DbParameterCollection? parameters) =>
        parameters?.Cast<DbParameter>().Select((p, i) => (p.ParameterName.Length == 0 ? $"${i + 1}" : p.ParameterName, p.Value)) ?? [];

    public void Cancelled(string sql, TimeSpan duration)
    {
        foreach (ILogger logger in loggers)
        {
            LogCancelled(logger, Milliseconds(duration), sql);
        }
    }

    /// <summary>Logs BEGIN, COMMIT and the like, which are not counted as statements.</summary>
    public void TransactionControl(string sql, TimeSpan duration)
    {
        foreach (ILogger logger in loggers)
        {
            LogTransaction(logger, Milliseconds(duration), sql);
        }
    }

    /// <summary>Says what the application should change, though nothing failed.</summary>
    public void Warn(string message)
    {
        foreach (ILogger logger in loggers)
        {
            LogWarning(logger, message);
        }
    }

    /// <summary>Says something about the application that it may want to know.</summary>
    public void Inform(string message)
    {
        foreach (ILogger logger in loggers)
        {
            LogInformation(logger, message);
        }
    }

    public static TimeSpan Since(long timestamp) => Stopwatch.GetElapsedTime(timestamp);

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Executed in {Milliseconds} ms, {Rows} rows{Parameters}\n{Sql}")]
    private static partial void LogExecuted(ILogger logger, double milliseconds, long rows, string parameters, string sql);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Failed after {Milliseconds} ms{Parameters}\n{Sql}")]
    private static partial void LogFailed(ILogger logger, double milliseconds, string parameters, string sql, Exception cause);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "Cancelled after {Milliseconds} ms\n{Sql}")]
    private static partial void LogCancelled(ILogger logger, double milliseconds, string sql);

    [LoggerMessage(EventId = 10, Level = LogLevel.Warning, Message = "{Text}")]
    private static partial void LogWarning(ILogger logger, string text);

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "{Text}")]
    private static partial void LogInformation(ILogger logger, string text);

    [LoggerMessage(EventId = 4, Level = LogLevel.Debug, Message = "Executed in {Milliseconds} ms\n{Sql}")]
    private static partial void LogTransaction(ILogger logger, double milliseconds, string sql);

    private static double Milliseconds(TimeSpan duration) => Math.Round(duration.TotalMilliseconds, 3);

    private void Executed(string sql, string values, TimeSpan duration, long rows)
    {
        foreach (ILogger logger in loggers)
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                LogExecuted(logger, Milliseconds(duration), rows, values, sql);
            }
        }
    }

    private void Failed(string sql, string values, TimeSpan duration, Exception cause)
    {
        foreach (ILogger logger in loggers)
        {
            if (logger.IsEnabled(LogLevel.Error))
            {
                LogFailed(logger, Milliseconds(duration), values, sql, cause);
            }
        }
    }

    private string Describe(IEnumerable<(string Name, object? Value)> values)
    {
        StringBuilder text = new();
        foreach ((string name, object? value) in values)
        {
            text.Append(text.Length == 0 ? " (" : ", ").Append(name).Append(' ').Append(value?.GetType().Name ?? "null");
            if (showValues)
            {
                text.Append(" = ").Append(Format(value));
            }
        }

        return text.Length == 0 ? "" : text.Append(')').ToString();
    }

    private static string Format(object? value) => value switch
    {
        null or DBNull => "NULL",
        string text => $"'{Shorten(text)}'",
        char character => $"'{character}'",
        byte[] bytes => $"0x{Shorten(Convert.ToHexString(bytes, 0, Math.Min(bytes.Length, LongestValue)))}",
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => Shorten($"[{string.Join(", ", list.Cast<object?>().Take(LongestValue).Select(Format))}]"),
        _ => Shorten(value.ToString() ?? ""),
    };

    private static string Shorten(string text) => text.Length <= LongestValue ? text : $"{text.AsSpan(0, LongestValue)}… ({text.Length} characters)";
}
