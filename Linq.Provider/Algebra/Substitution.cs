namespace Linq.Provider.Algebra;

/// <summary>Replaces references to columns, at any depth, by scalars. Identities are unique within a query, so nothing can be captured.</summary>
internal static class Substitution
{
    /// <summary>Replaces every column reference for which <paramref name="replace"/> gives a scalar.</summary>
    public static Scalar Replace(this Scalar scalar, Func<ColumnRef, Scalar?> replace) => scalar is ColumnRef column
        ? replace(column) ?? column
        : scalar.MapOperands(s => s.Replace(replace), r => r.Replace(replace));

    /// <summary>Replaces every reference to a column of the dictionary.</summary>
    public static Scalar Replace(this Scalar scalar, IReadOnlyDictionary<int, Scalar> replacements)
        => replacements.Count == 0 ? scalar : scalar.Replace(c => replacements.GetValueOrDefault(c.Id));

    /// <summary>Replaces references within a relation. The columns of set operations are replaced only by columns.</summary>
    public static Relation Replace(this Relation relation, Func<ColumnRef, Scalar?> replace)
        => relation.MapInputs(r => r.Replace(replace)).MapScalars(s => s.Replace(replace));

    /// <summary>Replaces every reference to a column of the dictionary within a relation.</summary>
    public static Relation Replace(this Relation relation, IReadOnlyDictionary<int, Scalar> replacements)
        => replacements.Count == 0 ? relation : relation.Replace(c => replacements.GetValueOrDefault(c.Id));

    /// <summary>Maps every relation of a plan, from the leaves up, those of subqueries included; <paramref name="map"/> sees a node whose inputs are mapped already.</summary>
    public static Relation Rewrite(this Relation relation, Func<Relation, Relation> map)
        => map(relation.MapInputs(r => r.Rewrite(map)).MapScalars(s => s.RewriteRelations(map)));

    /// <summary>Maps every relation within the subqueries of a scalar, from the leaves up.</summary>
    public static Scalar RewriteRelations(this Scalar scalar, Func<Relation, Relation> map)
        => scalar.MapOperands(s => s.RewriteRelations(map), r => r.Rewrite(map));

    /// <summary>Maps every scalar of a plan from the leaves up, those within subqueries included.</summary>
    public static Relation RewriteScalars(this Relation relation, Func<Scalar, Scalar> map)
        => relation.MapInputs(r => r.RewriteScalars(map)).MapScalars(s => s.Rewrite(map));

    /// <summary>Maps a scalar from the leaves up, those within subqueries included.</summary>
    public static Scalar Rewrite(this Scalar scalar, Func<Scalar, Scalar> map)
        => map(scalar.MapOperands(s => s.Rewrite(map), r => r.RewriteScalars(map)));
}
