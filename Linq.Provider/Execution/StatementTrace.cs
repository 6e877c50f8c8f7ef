using System.Diagnostics;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>Spans for statements, with the tags of OpenTelemetry's semantic conventions for databases. Without a listener it costs nothing.</summary>
internal static class StatementTrace
{
    private static readonly ActivitySource Source = new("Linq.Provider");

    public static Activity? Start(Driver driver, string sql)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        // A result may be read over a long time, in which the caller's code runs: the span must not become the parent of what happens there.
        Activity? outer = Activity.Current;
        Activity? activity = Source.StartActivity(Operation(sql), ActivityKind.Client);
        Activity.Current = outer;
        return activity?
            .SetTag("db.system.name", driver.SystemName)
            .SetTag("db.namespace", driver.DatabaseName)
            .SetTag("db.query.text", sql);
    }

    public static void Stop(Activity? activity, long rows)
    {
        if (activity is not null)
        {
            activity.SetTag("db.response.returned_rows", rows);
            StopKeepingCurrent(activity);
        }
    }

    public static void Fail(Activity? activity, Exception cause)
    {
        if (activity is not null)
        {
            activity.SetTag("error.type", cause.GetType().FullName).SetStatus(ActivityStatusCode.Error, cause.Message);
            StopKeepingCurrent(activity);
        }
    }

    private static void StopKeepingCurrent(Activity activity)
    {
        Activity? current = Activity.Current;
        activity.Stop();
        Activity.Current = current;
    }

    private static string Operation(string sql)
    {
        ReadOnlySpan<char> text = sql.AsSpan().TrimStart();
        int end = text.IndexOfAny(" \r\n\t(");
        return end > 0 ? text[..end].ToString() : "SQL";
    }
}
