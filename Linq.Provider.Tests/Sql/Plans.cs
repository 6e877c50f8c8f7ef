using System.Data.Common;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Sql.PostgreSql;
using Linq.Provider.Sql.Sqlite;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sql;

/// <summary>A small schema, and plans over it with fewer words.</summary>
internal sealed class Plans
{
    private readonly ColumnIds _ids = new();

    public static MetaData Model { get; } = CreateModel();

    public Scan Employees() => Scan("Employees");

    public Scan Departments() => Scan("Departments");

    public Scan Scan(string table)
        => new(Model[table], Model[table].Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, c.IsNullable), c.Name)).ToValueList());

    public Binding Bind(string name, Scalar value) => new(_ids.For(value, name), value);

    public OutputColumn Column(string name, SqlType type, bool isNullable = true) => _ids.New(name, type, isNullable);

    public Project Select(Relation input, params (string Name, Scalar Value)[] columns)
        => new(input, columns.Select(c => c.Value is ColumnRef r && input.Output.FirstOrDefault(o => o.Id == r.Id) is { } o && o.Name == c.Name ? Binding.Pass(o) : Bind(c.Name, c.Value)).ToValueList());

    public static Parameter Param(int index, SqlType type) => new(index, type, false);

    public static Literal Text(string value) => new(value, SqlType.Text);

    public static Binary Equal(Scalar a, Scalar b) => Binary.Compare(BinaryOperator.Equal, a, b);

    public static Binary Greater(Scalar a, Scalar b) => Binary.Compare(BinaryOperator.Greater, a, b);

    public static AggregateCall Count() => new(AggregateFunction.Count, null, false, null, SqlType.Integer, false);

    public static AggregateCall Of(AggregateFunction function, Scalar argument) => new(function, argument, false, null, argument.Type, true);

    public static Call Call(Function function, SqlType type, params Scalar[] arguments) => new(function, arguments.ToValueList(), type, arguments.Any(a => a.IsNullable));

    public static Dialect Dialect(Dbms dbms) => dbms == Dbms.Sqlite ? SqliteDialect.Default : PostgresDialect.Default;

    /// <summary>A plan in the operators that the dialect can spell.</summary>
    public static Relation Spelled(Dialect dialect, Relation plan) => dialect.Rules.Aggregate(plan, (spelled, rule) => rule.Apply(spelled, RewriteContext.For(spelled)));

    /// <summary>Runs a statement and reads all rows.</summary>
    public static List<object?[]> Run(DbConnection connection, Dialect dialect, SqlStatement statement, params object?[] parameters)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = statement.Text;
        foreach (SqlParameter p in statement.Parameters)
        {
            DbParameter bound = command.CreateParameter();
            bound.ParameterName = p.Name;
            object? value = p.IsConstant ? p.Value : parameters[p.Index];
            dialect.Bind(bound, value is null || p.Convert is null ? value : p.Convert(value), p.Type, p.IsList);
            command.Parameters.Add(bound);
        }

        var rows = new List<object?[]>();
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            object?[] row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static MetaData CreateModel()
    {
        var model = new MetaData();
        _ = new Table("Departments", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, new Column("Name", SqlType.Text) { IsNullable = false });
        _ = new Table("Employees", model,
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Name", SqlType.String(50)) { IsNullable = false },
            new Column("Age", SqlType.Integer) { IsNullable = false },
            new Column("Salary", SqlType.Decimal(10, 2)),
            new Column("DepartmentId", SqlType.Integer),
            new ForeignKey("DepartmentId", "Departments", "Id") { OnDelete = ReferentialAction.SetNull },
            new TableIndex("DepartmentId"));
        return model;
    }
}

internal static class PlanExtensions
{
    public static ColumnRef Col(this Relation relation, string name) => relation.Output.First(c => c.Name == name).Ref();

    public static Filter Where(this Relation relation, Scalar predicate) => new(relation, predicate);

    public static Sort OrderBy(this Relation relation, Scalar key, bool descending = false) => new(relation, [new Ordering(key, descending)]);

    public static Limit Take(this Relation relation, int count) => new(relation, null, Literal.Of(count));
}
