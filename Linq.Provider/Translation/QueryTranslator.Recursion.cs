using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Relationships that are followed again and again (IncludeRecursive).</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>
    /// The keys of all objects whose collection is to be read, when those of some are given:
    /// <code>
    /// WITH RECURSIVE walk (id) AS (SELECT key FROM keys UNION SELECT c.id FROM walk JOIN children c ON c.parent = walk.id)
    /// </code>
    /// UNION takes each row once, so that a cycle in the data comes to an end. Where the depth is limited it is part of the row, and limits the rounds.
    /// </summary>
    /// <param name="properties">The properties of the owner that make its key.</param>
    /// <param name="seeds">The keys of the objects to begin with.</param>
    /// <param name="keys">The columns of the result.</param>
    private Relation Walk(NavigationMap navigation, Recursion recursion, IReadOnlyList<PropertyMap> properties, Relation seeds, IReadOnlyList<OutputColumn> keys)
    {
        const string Name = "walk";
        OutputColumn[] at = [.. keys.Select(k => _ids.New(k.Name, k.Type, k.IsNullable))];
        OutputColumn depth = _ids.New("depth", SqlType.Integer, false);
        bool isLimited = recursion.MaxDepth is not null;
        Relation walked = new RecursiveReference(Name, (isLimited ? at.Append(depth) : at).ToValueList());
        if (recursion.MaxDepth is { } maxDepth)
        {
            walked = new Filter(walked, Binary.Compare(BinaryOperator.Less, depth.Ref(), Literal.Of(maxDepth - 1)));
        }

        var owner = new EntityItem(
            navigation.Source,
            navigation.Source.Properties.Select(p => (Scalar)(IndexOf(properties, p) is >= 0 and var i ? at[i] : _ids.New(p.Name, p.SqlType, p.IsNullable)).Ref()).ToValueList(),
            null);
        Sequence children = OpenRelated(owner, navigation);
        var child = (EntityItem)children.Element;
        Scalar[] next = [.. properties.Select(p => child.Map.TryGetProperty(p.Name, out PropertyMap? own) ? child.Columns[own.Index] : Literal.Null(p.SqlType))];
        Binding[] step = [.. next.Select((s, i) => new Binding(_ids.For(s, keys[i].Name), s))];
        Binding[] seed = [.. seeds.Output.Select(Binding.Pass)];
        OutputColumn[] columns = isLimited ? [.. keys.Select(k => _ids.New(k.Name, k.Type, k.IsNullable))] : [.. keys];
        if (isLimited)
        {
            Scalar deeper = Binary.Arithmetic(BinaryOperator.Add, depth.Ref(), Literal.Of(1), SqlType.Integer);
            seed = [.. seed, new Binding(_ids.For(Literal.Of(0), "depth"), Literal.Of(0))];
            step = [.. step, new Binding(_ids.For(deeper, "depth"), deeper)];
            columns = [.. columns, _ids.New("depth", SqlType.Integer, false)];
        }

        var union = new RecursiveUnion(
            Name,
            new Project(seeds, seed.ToValueList()), seed.Select(b => b.Column.Id).ToValueList(),
            new Project(new Apply(ApplyKind.Cross, walked, children.Relation), step.ToValueList()), step.Select(b => b.Column.Id).ToValueList(),
            columns.ToValueList(),
            IsDistinct: true);
        return isLimited ? new Distinct(new Project(union, keys.Select((k, i) => new Binding(k, columns[i].Ref())).ToValueList())) : union;
    }

    private static int IndexOf(IReadOnlyList<PropertyMap> properties, PropertyMap property)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (properties[i] == property)
            {
                return i;
            }
        }

        return -1;
    }
}
