using System.Reflection;
using Linq.Provider.Tests.Differential.Results;

namespace Linq.Provider.Tests.Differential;

/// <summary>What running a case gave: a result or an exception.</summary>
internal sealed record Outcome(Snapshot? Result, Exception? Exception, bool IsOrdered)
{
    /// <summary>Whether the result is a query's rows and not a value or a list made of them.</summary>
    public bool FromQuery { get; private init; }

    public static Outcome Of(Func<object?> run, Func<Type, bool> isEntity)
    {
        try
        {
            object? value = run();
            bool ordered = value is not IQueryable query || OrderOfQuery.IsOrdered(query.Expression);
            return new Outcome(Snapshot.Take(value, isEntity), null, ordered) { FromQuery = value is IQueryable };
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            return new Outcome(null, exception.InnerException, true);
        }
        catch (Exception exception)
        {
            return new Outcome(null, exception, true);
        }
    }

    public bool IsEmpty => Result is ListSnapshot { Items.Count: 0 } or ValueSnapshot { Value: null or 0 or 0L or false or 0m } or NumberSnapshot { Value: 0 };

    public override string ToString() => Exception is null ? Result!.Text : $"{Exception.GetType().Name}: {Exception.Message}";
}
