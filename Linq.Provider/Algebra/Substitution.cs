namespace Linq.Provider.Algebra;

/// <summary>Replaces column references by other scalars, everywhere in a tree, subqueries included.</summary>
internal static class Substitution
{
    public static Scalar Replace(Scalar scalar, IReadOnlyDictionary<int, Scalar> map)
        => map.Count == 0 ? scalar
            : scalar is ColumnRef column ? map.TryGetValue(column.Id, out Scalar? replacement) ? replacement : column
            : scalar.MapOperands(s => Replace(s, map), r => Replace(r, map));

    public static Relation Replace(Relation relation, IReadOnlyDictionary<int, Scalar> map)
        => map.Count == 0 ? relation : relation.MapScalars(s => Replace(s, map)).MapInputs(r => Replace(r, map));
}
