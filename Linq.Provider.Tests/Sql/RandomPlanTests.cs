using System.Data.Common;
using System.Globalization;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using IdRow = System.Collections.Generic.Dictionary<int, int?>;

namespace Linq.Provider.Tests.Sql;

/// <summary>Random valid plans over one small table: what the generated SQL returns is what a naive interpreter of the algebra returns, however the operators were folded.</summary>
public sealed class RandomPlanTests
{
    private const int Plans = 200;

    private static readonly int?[][] s_rows = [[1, 1, null], [2, 1, 3], [3, null, 3], [4, 2, 2], [5, 2, null], [6, 2, 2]];

    [DatabaseFact]
    public void Folding_keeps_the_meaning(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Sql.Plans.Dialect(dbms);
        using DbConnection connection = database.OpenRaw();
        dialect.ConfigureConnection(connection);
        database.Execute("CREATE TABLE \"T\" (\"Id\" integer, \"A\" integer, \"B\" integer); INSERT INTO \"T\" VALUES "
            + string.Join(", ", s_rows.Select(r => $"({string.Join(", ", r.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "NULL"))})")));
        for (int seed = 0; seed < Plans; seed++)
        {
            Relation plan = new Generator(new Random(seed)).Root();
            List<string> expected = [.. Interpreter.Rows(plan, []).Select(r => string.Join(",", plan.Output.Select(c => r[c.Id]))).Order(StringComparer.Ordinal)];
            SqlStatement statement = dialect.Generate(Sql.Plans.Spelled(dialect, plan));
            List<string> actual;
            try
            {
                actual = [.. Sql.Plans.Run(connection, dialect, statement).Select(r => string.Join(",", r)).Order(StringComparer.Ordinal)];
            }
            catch (DbException e)
            {
                actual = [e.Message];
            }

            Assert.True(expected.SequenceEqual(actual), $"Seed {seed}:\n{statement.Text}\nexpected {string.Join(" | ", expected)}\nactual   {string.Join(" | ", actual)}");
        }
    }

    private sealed class Generator(Random random)
    {
        private static readonly Table s_table = new("T", new MetaData(), new Column("Id", SqlType.Integer), new Column("A", SqlType.Integer), new Column("B", SqlType.Integer));
        private readonly ColumnIds _ids = new();

        public Relation Root()
        {
            Relation input = Make(5, []);
            return new Project(input, input.Output.Select(Binding.Pass).ToValueList());
        }

        private Relation Make(int depth, List<ColumnRef> outer)
        {
            if (depth == 0)
            {
                return new Scan(s_table, s_table.Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, true), c.Name)).ToValueList());
            }

            Relation input = Make(depth - 1, outer);
            List<ColumnRef> columns = [.. input.Output.Select(c => c.Ref())];
            switch (random.Next(11))
            {
                case 0:
                    return new Filter(input, Predicate(columns, outer, depth));
                case 1:
                    return new Project(input, Enumerable.Range(0, random.Next(1, 4)).Select(i => Bind("p" + i, Value(columns, outer, depth))).Concat(Some(input)).ToValueList());
                case 2:
                    Relation right = Make(random.Next(Math.Min(depth, 3)), outer);
                    var kind = (JoinKind)random.Next(5);
                    List<ColumnRef> both = [.. columns, .. right.Output.Select(c => c.Ref())];
                    Scalar match = Binary.Compare(BinaryOperator.Equal, Pick(columns), Pick([.. right.Output.Select(c => c.Ref())]));
                    return new Limit(Sorted(new Join(kind, input, right, kind == JoinKind.Cross ? null : match), both), null, Literal.Of(40));
                case 3:
                    IEnumerable<Binding> keys = Enumerable.Range(0, random.Next(3)).Select(i => Bind("k" + i, Value(columns, outer, 0)));
                    return new Aggregate(input, keys.ToValueList(), [Aggregated("c", AggregateFunction.Count, null), Aggregated("m", AggregateFunction.Max, Value(columns, [], 0)), Aggregated("s", AggregateFunction.Sum, Pick(columns))]);
                case 4:
                    return new Window(input, [Bind("w", new WindowCall(WindowFunction.Count, [Pick(columns)], [Pick(columns)], [], SqlType.Integer, false))]);
                case 5:
                    return Sorted(input, columns);
                case 6:
                    return new Limit(Sorted(input, columns), random.Next(2) == 0 ? null : Literal.Of(1), random.Next(4) == 0 ? null : Literal.Of(3));
                case 7:
                    return new Distinct(input);
                case 8:
                    Relation other = Make(random.Next(Math.Min(depth, 3)), outer);
                    return new SetOperation((SetOperationKind)random.Next(4), input, [Pick(columns).Id, Pick(columns).Id], other, [Pick(other).Id, Pick(other).Id],
                        [_ids.New("x", SqlType.Integer, true), _ids.New("y", SqlType.Integer, true)]);
                case 9:
                    return new Project(input, [.. Some(input), Bind("q", new ScalarSubquery(new Aggregate(Make(1, columns), [], [Aggregated("c", AggregateFunction.Count, null)]), SqlType.Integer, false))]);
                default:
                    return new Filter(input, new Exists(new Filter(Make(1, columns), Binary.Compare(BinaryOperator.Greater, Literal.Of(2), Pick(columns)))));
            }
        }

        private Binding Aggregated(string name, AggregateFunction function, Scalar? argument) => Bind(name, new AggregateCall(function, argument, false, null, SqlType.Integer, argument is not null));

        private IEnumerable<Binding> Some(Relation input) => input.Output.Where(_ => random.Next(2) == 0).Take(4).Select(Binding.Pass);

        private static Sort Sorted(Relation input, List<ColumnRef> columns) => new(input, columns.Select(c => new Ordering(c)).ToValueList());

        private Binding Bind(string name, Scalar value) => new(_ids.For(value, name), value);

        private ColumnRef Pick(List<ColumnRef> columns) => columns[random.Next(columns.Count)];

        private ColumnRef Pick(Relation relation) => Pick([.. relation.Output.Select(c => c.Ref())]);

        private Scalar Value(List<ColumnRef> columns, List<ColumnRef> outer, int depth) => random.Next(depth > 0 ? 5 : 4) switch
        {
            0 => Literal.Of(random.Next(3)),
            1 when outer.Count > 0 => Pick(outer),
            2 => Binary.Arithmetic(BinaryOperator.Add, Pick(columns), Value(columns, outer, 0), SqlType.Integer),
            4 => new ScalarSubquery(new Aggregate(Make(1, columns), [], [Aggregated("c", AggregateFunction.Sum, Pick(columns))]), SqlType.Integer, true),
            _ => Pick(columns),
        };

        private Binary Predicate(List<ColumnRef> columns, List<ColumnRef> outer, int depth)
            => Binary.Compare(random.Next(2) == 0 ? BinaryOperator.LessOrEqual : BinaryOperator.Equal, Value(columns, outer, depth), Value(columns, outer, 0));
    }

    private static class Interpreter
    {
        public static IEnumerable<IdRow> Rows(Relation relation, IdRow outer) => relation switch
        {
            Scan r => s_rows.Select(row => Make(r.Output.Select((c, i) => (c.Id, row[i])))),
            Filter r => Rows(r.Input, outer).Where(row => IsTrue(r.Predicate, Merge(outer, row))),
            Project r => Rows(r.Input, outer).Select(row => Make(r.Bindings.Select(b => (b.Column.Id, Value(b.Value, Merge(outer, row)))))),
            Join r => Pairs(r, [.. Rows(r.Left, outer)], [.. Rows(r.Right, outer)], outer),
            Aggregate r => Groups(r, [.. Rows(r.Input, outer)], outer),
            Window r => Counts((WindowCall)r.Calls[0].Value, r.Calls[0].Column.Id, [.. Rows(r.Input, outer)]),
            Sort r => Rows(r.Input, outer).Order(Comparer<IdRow>.Create((a, b) => r.Orderings.Select(o => Nullable.Compare(Value(o.Key, a), Value(o.Key, b))).FirstOrDefault(c => c != 0))),
            Limit r => Rows(r.Input, outer).Skip(r.Offset is null ? 0 : Value(r.Offset, outer)!.Value).Take(r.Count is null ? int.MaxValue : Value(r.Count, outer)!.Value),
            Distinct r => Rows(r.Input, outer).DistinctBy(row => string.Join(",", r.Output.Select(c => row[c.Id]))),
            SetOperation r => Combine(r, outer),
            _ => throw new NotSupportedException(relation.GetType().Name),
        };

        private static IdRow Make(IEnumerable<(int, int?)> values)
        {
            var row = new IdRow();
            foreach ((int id, int? value) in values)
            {
                row[id] = value;
            }

            return row;
        }

        private static IdRow Merge(IdRow a, IdRow b) => Make(a.Concat(b).Select(p => (p.Key, p.Value)));

        private static IdRow Nulls(Relation relation) => Make(relation.Output.Select(c => (c.Id, (int?)null)));

        private static IEnumerable<IdRow> Pairs(Join join, List<IdRow> left, List<IdRow> right, IdRow outer)
        {
            bool Match(IdRow l, IdRow r) => join.Predicate is null || IsTrue(join.Predicate, Merge(outer, Merge(l, r)));
            IEnumerable<IdRow> pairs = left.SelectMany(l => right.Where(r => Match(l, r)).Select(r => Merge(l, r)));
            IEnumerable<IdRow> onlyLeft = join.Kind is JoinKind.Left or JoinKind.Full ? left.Where(l => !right.Exists(r => Match(l, r))).Select(l => Merge(l, Nulls(join.Right))) : [];
            IEnumerable<IdRow> onlyRight = join.Kind is JoinKind.Right or JoinKind.Full ? right.Where(r => !left.Exists(l => Match(l, r))).Select(r => Merge(Nulls(join.Left), r)) : [];
            return [.. pairs, .. onlyLeft, .. onlyRight];
        }

        private static IEnumerable<IdRow> Groups(Aggregate r, List<IdRow> rows, IdRow outer)
        {
            var keyed = rows.Select(row => (IdRow: row, Keys: r.Keys.Select(k => Value(k.Value, Merge(outer, row))).ToValueList())).GroupBy(p => p.Keys, p => p.IdRow).ToList();
            IEnumerable<(ValueList<int?> Keys, List<IdRow> Rows)> groups = r.Keys.Count == 0 ? [([], rows)] : keyed.Select(g => (g.Key, g.ToList()));
            return groups.Select(g => Make([
                .. r.Keys.Select((k, i) => (k.Column.Id, g.Keys[i])),
                .. r.Aggregates.Select(a => (a.Column.Id, Aggregated((AggregateCall)a.Value, g.Rows, outer))),
            ]));
        }

        private static int? Aggregated(AggregateCall call, List<IdRow> rows, IdRow outer)
        {
            List<int> values = [.. rows.Select(row => call.Argument is null ? 1 : Value(call.Argument, Merge(outer, row))).OfType<int>()];
            return call.Function switch
            {
                AggregateFunction.Count => values.Count,
                _ when values.Count == 0 => null,
                AggregateFunction.Sum => values.Sum(),
                _ => values.Max(),
            };
        }

        private static IEnumerable<IdRow> Counts(WindowCall call, int id, List<IdRow> rows) => rows.Select(row => Merge(row, Make(
            [(id, rows.Count(other => Value(call.PartitionBy[0], other) == Value(call.PartitionBy[0], row) && Value(call.Arguments[0], other) is not null))])));

        private static IEnumerable<IdRow> Combine(SetOperation r, IdRow outer)
        {
            List<IdRow> left = Pick(r.Left, r.LeftColumns);
            List<IdRow> right = Pick(r.Right, r.RightColumns);
            string Key(IdRow row) => string.Join(",", r.Columns.Select(c => row[c.Id]));
            return r.Kind switch
            {
                SetOperationKind.UnionAll => left.Concat(right),
                SetOperationKind.Union => left.Concat(right).DistinctBy(Key),
                SetOperationKind.Intersect => left.DistinctBy(Key).Where(l => right.Exists(x => Key(x) == Key(l))),
                _ => left.DistinctBy(Key).Where(l => !right.Exists(x => Key(x) == Key(l))),
            };

            List<IdRow> Pick(Relation side, ValueList<int> columns) => [.. Rows(side, outer).Select(row => Make(r.Columns.Select((c, i) => (c.Id, row[columns[i]]))))];
        }

        private static bool IsTrue(Scalar predicate, IdRow row) => predicate switch
        {
            Exists e => Rows(e.Relation, row).Any(),
            Unary { Operator: UnaryOperator.Not } u => !IsTrue(u.Operand, row),
            Binary b => (Value(b.Left, row), Value(b.Right, row)) is ({ } x, { } y)
                && b.Operator switch { BinaryOperator.Equal => x == y, BinaryOperator.LessOrEqual => x <= y, _ => x > y },
            _ => throw new NotSupportedException(predicate.GetType().Name),
        };

        private static int? Value(Scalar scalar, IdRow row) => scalar switch
        {
            ColumnRef c => row[c.Id],
            Literal l => (int?)l.Value,
            Binary b => Value(b.Left, row) + Value(b.Right, row),
            ScalarSubquery s => Rows(s.Relation, row).Select(r => r[s.Relation.Output[0].Id]).FirstOrDefault(),
            _ => throw new NotSupportedException(scalar.GetType().Name),
        };
    }
}
