namespace Linq.Provider.Querying;

/// <summary>What a part of the tree depends on.</summary>
/// <param name="Depth">The depth of the outermost lambda whose parameter it uses; MaxValue for none.</param>
/// <param name="IsQuery">Whether it holds the root of a query, or must run once per row.</param>
/// <param name="IsConstant">Whether it is made of constants alone.</param>
/// <param name="IsArgument">Whether it is made of arguments, whose values are not known yet.</param>
internal readonly record struct Dependency(int Depth, bool IsQuery, bool IsConstant, bool IsArgument = false)
{
    public static Dependency None { get; } = new(int.MaxValue, false, true);

    public static Dependency Query { get; } = new(int.MaxValue, true, false);

    public Dependency With(Dependency other) => new(Math.Min(Depth, other.Depth), IsQuery | other.IsQuery, IsConstant & other.IsConstant, IsArgument | other.IsArgument);
}
