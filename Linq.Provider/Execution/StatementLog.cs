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

    public void Executed(string sql, DbParameterCollection? parameters, TimeSpan duration, long rows)
    {
        foreach (ILogger logger in loggers)
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                LogExecuted(logger, Milliseconds(duration), rows, Describe(parameters), sql);
            }
        }
    }

    public void Failed(string sql, DbParameterCollection? parameters, TimeSpan duration, Exception cause)
    {
        foreach (ILogger logger in loggers)
        {
            if (logger.IsEnabled(LogLevel.Error))
            {
                LogFailed(logger, Milliseconds(duration), Describe(parameters), sql, cause);
            }
        }
    }

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

    private string Describe(DbParameterCollection? parameters)
    {
        if (parameters is null or { Count: 0 })
        {
            return "";
        }

        StringBuilder text = new(" (");
        for (int i = 0; i < parameters.Count; i++)
        {
            DbParameter parameter = parameters[i];
            text.Append(i == 0 ? "" : ", ").Append(parameter.ParameterName.Length == 0 ? $"${i + 1}" : parameter.ParameterName);
            text.Append(' ').Append(parameter.Value?.GetType().Name ?? "null");
            if (showValues)
            {
                text.Append(" = ").Append(Format(parameter.Value));
            }
        }

        return text.Append(')').ToString();
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
