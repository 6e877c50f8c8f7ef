using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>How the rows of an operator that determines no order come in another order, so that what depends on it shows itself.</summary>
internal enum Scrambling
{
    None,

    /// <summary>By as many places as the operator has a number.</summary>
    Rotated,

    /// <summary>The rows of every other operator the other way round.</summary>
    Reversed,
}

internal static class Disorder
{
    /// <summary>A sequence in another order.</summary>
    /// <param name="sequence">The rows of an operator.</param>
    /// <param name="scrambling">What happens to them.</param>
    /// <param name="number">The number of the operator in its query: no two of them undo each other.</param>
    public static Expression Of(Expression sequence, Scrambling scrambling, int number)
    {
        string method = typeof(IQueryable).IsAssignableFrom(sequence.Type) ? nameof(RotateQuery) : nameof(Rotate);
        return scrambling switch
        {
            Scrambling.Rotated => Expression.Call(typeof(Disorder), method, [SequenceTypes.ElementOf(sequence.Type)!], sequence, Expression.Constant(number + 1)),
            Scrambling.Reversed when number % 2 == 0 => Expression.Call(typeof(Disorder), method, [SequenceTypes.ElementOf(sequence.Type)!], sequence, Expression.Constant(-1)),
            _ => sequence,
        };
    }

    public static IQueryable<T> RotateQuery<T>(IQueryable<T> rows, int places) => Rotate(rows, places).AsQueryable();

    public static IEnumerable<T> Rotate<T>(IEnumerable<T> rows, int places)
    {
        T[] all = [.. rows];
        if (places < 0 || all.Length < 2)
        {
            return all.Reverse();
        }

        // As many places as there are rows would leave them where they are.
        int first = Math.Max(1, places % all.Length);
        return all.Skip(first).Concat(all.Take(first));
    }
}
