using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>The statement that inserts rows of a form, or updates those that exist. Its parameters are the columns of the form, as values or as lists with an element per row.</summary>
internal static class UpsertStatement
{
    /// <param name="on">The properties by which a row is found again.</param>
    /// <param name="update">The properties to set there; none to leave it as it is.</param>
    /// <param name="returned">The columns to send back.</param>
    public static SqlStatement Create(RowForm form, IReadOnlyList<PropertyMap> on, IReadOnlyList<PropertyMap> update, IReadOnlyList<string> returned, bool asLists, Dialect dialect)
    {
        EntityMap map = form.Persister.Map;
        var ids = new ColumnIds();
        List<string> names = [];
        List<OutputColumn> columns = [];
        List<Scalar> values = [];
        foreach (PropertyMap property in form.Properties)
        {
            names.Add(property.Column.Name);
            columns.Add(ids.New(property.Column.Name, property.SqlType, property.IsNullable));
            values.Add(RowStatement.ParameterOf(property, values.Count, property.IsNullable));
        }

        Relation source = asLists
            ? new Unnest(values.Cast<Parameter>().Select(p => (Scalar)(p with { Type = SqlType.Array(p.Type), IsNullable = false })).ToValueList(), columns.ToValueList())
            : new Values(columns.ToValueList(), [values.ToValueList()]);
        if (map.Discriminator is { } discriminator)
        {
            OutputColumn kind = ids.New(discriminator.Column.Name, discriminator.Column.Type, false);
            names.Add(kind.Name);
            source = new Project(source, columns.Select(Binding.Pass).Append(new Binding(kind, new Literal(discriminator.Value, kind.Type))).ToValueList());
            columns.Add(kind);
        }

        var insert = new Insert(map.Table, names.ToValueList(), source, columns.Select(c => c.Id).ToValueList(), []);
        ValueList<string> counted = update.Count == 0 ? [] : map.Properties.Where(p => IsCounted(p) && !update.Contains(p)).Select(p => p.Column.Name).ToValueList();
        return dialect.Generate(new Upsert(insert, on.Select(p => p.Column.Name).ToValueList(), update.Select(p => p.Column.Name).ToValueList(), returned.ToValueList())
        {
            CountUp = counted,
        });
    }

    /// <summary>Whether a property is a version that counts the writes of its row.</summary>
    public static bool IsCounted(PropertyMap property) => property.Generation == ValueGeneration.RowVersion && KeyValues.IsCounted(property.ClrType);
}
