using System.Linq.Expressions;

namespace Linq.Provider.Querying;

/// <summary>The commonest tokens of a <see cref="QueryKey"/>, boxed once: a key holds objects.</summary>
internal static class KeyTokens
{
    private const int KnownDepths = 6, KnownPositions = 3;

    /// <summary>What is a value of the execution.</summary>
    public static object Parameter { get; } = new Mark("parameter");

    /// <summary>What is not there.</summary>
    public static object Missing { get; } = new Mark("missing");

    private static readonly object[] s_nodeTypes = NodeTypes();
    private static readonly object[] s_parameters = Parameters();

    /// <summary>A kind of node.</summary>
    public static object Of(ExpressionType type) => s_nodeTypes[(int)type];

    /// <summary>A lambda's parameter: how deep the lambda is nested, and which of its parameters it is.</summary>
    public static object OfParameter(int depth, int position) => depth is >= 0 and < KnownDepths && position < KnownPositions
        ? s_parameters[(depth * KnownPositions) + position]
        : (depth, position);

    private static object[] NodeTypes()
    {
        object[] types = new object[(int)ExpressionType.IsFalse + 1];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = (ExpressionType)i;
        }

        return types;
    }

    private static object[] Parameters()
    {
        object[] parameters = new object[KnownDepths * KnownPositions];
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i] = (i / KnownPositions, i % KnownPositions);
        }

        return parameters;
    }

    private sealed record Mark(string Name)
    {
        public override string ToString() => $"({Name})";
    }
}
