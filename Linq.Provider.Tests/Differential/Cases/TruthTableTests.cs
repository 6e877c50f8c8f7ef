using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>
/// Every comparison of every type with every kind of operand — nullable and other columns, constants, parameters, null parameters — plain and negated:
/// none may lose or gain a row against C#.
/// </summary>
[Collection(CompanyCollection.Name)]
public sealed class TruthTableTests(CompanyFixture fixture)
{
    private static readonly ExpressionType[] Equalities = [ExpressionType.Equal, ExpressionType.NotEqual];

    private static readonly ExpressionType[] Orders =
        [ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual];

    private static readonly string[] Ordered = ["Int", "Long", "Short", "Byte", "Float", "Double", "Decimal", "Char", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Enum"];

    private static readonly string[] Unordered = ["Bool", "Guid", "String"];

    private static readonly CaseList<ICompany> Cases = Create();

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static CaseList<ICompany> Create()
    {
        var cases = new CaseList<ICompany>("truth");
        List<Specimen> rows = SpecimenRows.Create();
        foreach (string type in Ordered.Concat(Unordered))
        {
            foreach (ExpressionType comparison in Ordered.Contains(type) ? Equalities.Concat(Orders) : Equalities)
            {
                foreach ((string operands, Func<ParameterExpression, Expression, Expression> predicate) in Predicates(type, comparison, rows))
                {
                    Add(cases, rows, $"{type} {operands} {comparison}", predicate);
                }
            }
        }

        return cases;
    }

    private static IEnumerable<(string Operands, Func<ParameterExpression, Expression, Expression> Predicate)> Predicates(string type, ExpressionType comparison, List<Specimen> rows)
    {
        PropertyInfo plain = typeof(Specimen).GetProperty(type)!;
        PropertyInfo nullable = typeof(Specimen).GetProperty(type + "N")!;
        object sample = plain.GetValue(rows[4])!;
        Expression Column(Expression row, PropertyInfo property) => Expression.Property(row, property);
        yield return ("column, nullable column", (row, _) => Compare(comparison, Column(row, plain), Column(row, nullable)));
        yield return ("nullable column, constant", (row, _) => Compare(comparison, Column(row, nullable), Expression.Constant(sample, plain.PropertyType)));
        yield return ("nullable column, parameter", (row, _) => Compare(comparison, Column(row, nullable), Parameter(nullable.PropertyType, sample)));
        yield return ("nullable column, null parameter", (row, _) => Compare(comparison, Column(row, nullable), Parameter(nullable.PropertyType, null)));
        yield return ("null parameter, column", (row, _) => Compare(comparison, Parameter(nullable.PropertyType, null), Column(row, plain)));
    }

    /// <summary>Adds the comparison and its negation. One of the two always gives rows.</summary>
    private static void Add(CaseList<ICompany> cases, List<Specimen> rows, string name, Func<ParameterExpression, Expression, Expression> predicate)
    {
        ParameterExpression row = Expression.Parameter(typeof(Specimen), "s");
        Expression body = predicate(row, row);
        foreach ((string prefix, Expression condition) in new[] { ("", body), ("not ", Expression.Not(body)) })
        {
            Expression<Func<Specimen, bool>> lambda = Expression.Lambda<Func<Specimen, bool>>(condition, row);
            bool empty = !rows.Exists(new Predicate<Specimen>(lambda.Compile()));
            cases.Add(prefix + name, db => db.Specimens.Where(lambda).Select(s => s.Id), empty ? Expect.Empty | Expect.NoStatement : Expect.Rows);
        }
    }

    private static Expression Compare(ExpressionType comparison, Expression left, Expression right)
    {
        Type type = new[] { left.Type, right.Type }.FirstOrDefault(candidate => Nullable.GetUnderlyingType(candidate) is not null) ?? left.Type;
        Expression first = left.Type == type ? left : Expression.Convert(left, type);
        Expression second = right.Type == type ? right : Expression.Convert(right, type);
        Type underlying = Nullable.GetUnderlyingType(type) ?? type;
        Type? promoted = underlying.IsEnum || underlying == typeof(char) || underlying == typeof(byte) || underlying == typeof(short) ? typeof(int?) : null;
        return promoted is null
            ? Expression.MakeBinary(comparison, first, second)
            : Expression.MakeBinary(comparison, Expression.Convert(first, promoted), Expression.Convert(second, promoted));
    }

    /// <summary>What the compiler makes of a captured local.</summary>
    private static MemberExpression Parameter(Type type, object? value)
    {
        Type closure = typeof(Closure<>).MakeGenericType(type);
        return Expression.Field(Expression.Constant(Activator.CreateInstance(closure, value)), nameof(Closure<>.Value));
    }

    private sealed class Closure<T>(T value)
    {
        public readonly T Value = value;
    }
}
