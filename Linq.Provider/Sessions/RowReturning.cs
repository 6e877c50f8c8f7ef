using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>
/// The columns that a statement sends back of the rows that it changes (<c>RETURNING</c>), and the objects made of them: plain ones, not part of the session. They stand first in a row.
/// </summary>
internal sealed class RowReturning
{
    private readonly CompiledShape<object> _shape;

    private RowReturning(ValueList<string> columns, CompiledShape<object> shape) => (Columns, _shape) = (columns, shape);

    public ValueList<string> Columns { get; }

    public static RowReturning Create(Model model, EntityMap map, ColumnReader columns)
    {
        EntityMap[] below = [.. RowShapes.Below(model, map)];
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Column column in RowShapes.Columns(map, below))
        {
            ordinals.TryAdd(column.Name, ordinals.Count);
        }

        return new RowReturning(ordinals.Keys.ToValueList(), ShaperCompiler.Compile<object>(RowShapes.Shape(map, below, ordinals), columns));
    }

    public object Read(System.Data.Common.DbDataReader reader) => _shape.Read(reader, new ShaperContext());

    /// <summary>Checks that a result can be made of a row alone.</summary>
    /// <exception cref="QueryTranslationException">It uses something else.</exception>
    public static void Check(EntityMap map, LambdaExpression result) => new OwnMembers(map, result.Parameters[0]).Visit(result.Body);

    private sealed class OwnMembers(EntityMap map, ParameterExpression row) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression != row || (map.TryGetProperty(node.Member.Name, out PropertyMap? property) && property.Member is not null)
                ? base.VisitMember(node)
                : throw new QueryTranslationException(
                    ErrorCodes.Untranslatable,
                    $"'{node}' cannot be returned: a statement that changes rows sends back their own columns only. Return the key, and query by it.");
    }
}
