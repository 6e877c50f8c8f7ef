using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Reads the objects of a class, those of the classes below it included, whose properties have given values: what a session itself must read, which is
/// objects by their key, and the dependants of an object that is removed.
/// </summary>
internal sealed class RowQuery
{
    private readonly SqlStatement _sql;
    private readonly CompiledShape<object> _shape;

    private RowQuery(SqlStatement sql, CompiledShape<object> shape) => (_sql, _shape) = (sql, shape);

    public static RowQuery Create(Model model, EntityMap map, IReadOnlyList<PropertyMap> by, ColumnReader columns, Dialect dialect)
    {
        EntityMap[] below = [.. RowShapes.Below(model, map)];
        var ids = new ColumnIds();
        List<ScanColumn> scanned = [];
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Column column in new[] { map }.Concat(below).SelectMany(m => m.Properties.Where(p => p.Member is not null || by.Any(b => b.Column == p.Column)).Select(p => p.Column))
            .Concat(map.Discriminator is { } d ? [d.Column] : []))
        {
            if (ordinals.TryAdd(column.Name, scanned.Count))
            {
                scanned.Add(new ScanColumn(ids.New(column.Name, column.Type, column.IsNullable), column.Name));
            }
        }

        OutputColumn Column(Column column) => scanned[ordinals[column.Name]].Output;

        Relation plan = new Scan(map.Table, scanned.ToValueList());
        IEnumerable<Scalar> conditions = by.Select((p, i) =>
            (Scalar)Binary.Compare(BinaryOperator.Equal, Column(p.Column).Ref(), RowStatement.ParameterOf(p, i, isNullable: false)));
        if (map is { BaseMap: not null, Discriminator: { } own })
        {
            conditions = conditions.Append(new InList(Column(own.Column).Ref(), new[] { map }.Concat(below).Where(m => m.Discriminator is not null)
                .Select(m => (Scalar)new Literal(m.Discriminator!.Value, own.Column.Type)).ToValueList()));
        }

        plan = new Filter(plan, conditions.Aggregate((a, b) => new Binary(BinaryOperator.And, a, b, SqlType.Boolean, false)));
        plan = new Project(plan, plan.Output.Select(Binding.Pass).ToValueList());
        return new RowQuery(dialect.Generate(plan), ShaperCompiler.Compile<object>(RowShapes.Shape(map, below, ordinals), columns));
    }

    /// <summary>Reads the objects.</summary>
    /// <param name="store">Where they keep their identity; null to make instances of their own.</param>
    public async ValueTask<List<object>> ReadAsync(ConnectionScope scope, object?[] values, IEntityStore? store, bool async, CancellationToken cancellationToken)
    {
        List<object> found = [];
        var context = new ShaperContext { Store = store, Parameters = values };
        StatementReader reader = await scope.QueryAsync(_sql, values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                found.Add(_shape.Read(reader.Reader, context));
            }
        }
        finally
        {
            await reader.CloseAsync(async).ConfigureAwait(false);
        }

        return found;
    }
}
