using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What queries that applications put together have found: predicates composed by hand, code for any class, operators of their own.</summary>
[Collection(CompanyCollection.Name)]
public sealed class ComposedFoundTests(CompanyFixture fixture)
{
    private static readonly Expression<Func<Employee, bool>> s_old = e => e.Age > 30;

    private static readonly Expression<Func<Employee, bool>> s_leads = e => e.Active && e.Reports.Any(r => r.Id > 4);

    private static readonly Expression<Func<Employee, Employee, bool>> s_before = (a, b) => a.Id < b.Id;

    private static readonly CaseList<ICompany> Cases = new("composed-found")
    {
        { "predicate with itself", db => db.Employees.Where(And(s_old, s_old)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "predicate with its opposite", db => db.Employees.Where(Not(And(s_old, Not(s_old)))).Count() },
        { "predicates that share a parameter", db => db.Employees.Where(And(s_leads, And(s_old, Not(And(s_leads, Not(s_old)))))).OrderBy(e => e.Id).Select(e => e.Id) },
        { "predicate called with its own parameter", db => db.Employees.Where(Expression.Lambda<Func<Employee, bool>>(Expression.Invoke(s_leads, s_leads.Parameters), s_leads.Parameters)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "predicate called with its parameters exchanged", db => db.Employees.Where(e => e.Id < 4).SelectMany(e => db.Employees.Where(o => o.Id < 5), Exchanged(s_before)).OrderBy(x => x.A).ThenBy(x => x.B) },
        { "predicate called within one of the same parameter", db => db.Employees.Where(Caught(db.Employees)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "own operator in a subquery", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = db.Employees.Grown().Count(e => e.DepartmentId == d.Id) }) },
        { "own operator in a condition", db => db.Departments.Where(d => db.Employees.Where(e => e.Active).Grown().Any(e => e.DepartmentId == d.Id)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "own operator in a second from", db => from d in db.Departments from e in db.Employees.Grown() where e.DepartmentId == d.Id orderby e.Id select new { d.Name, e.Id } },
        { "own operator with a lambda", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Employees.Only(s_old).Where(e => e.DepartmentId == d.Id).OrderBy(e => e.Id).Select(e => e.Id).ToList()) },
        { "own operator over rows of the row", db => db.Departments.Where(d => d.Employees.AsQueryable().Grown().Any()), Expect.Refusal },
        { "own operator with a number by chance", db => db.Departments.Select(d => db.Employees.First(Random.Shared.Next(3)).Count(e => e.DepartmentId == d.Id)), Expect.Refusal },
        { "own type that becomes a predicate", db => { var rule = new Rule(s_old); return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.AsQueryable().Count(rule)); } },
        { "keys compared by the default comparer", db => ById(db.Employees, e => e.Id, 3).Select(e => e.Name) },
        { "keys that may be null compared by the default comparer", db => ById(db.Employees, e => e.ManagerId, null).OrderBy(e => e.Id).Select(e => e.Id) },
        { "texts compared by a comparer", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = StringComparer.OrdinalIgnoreCase.Equals(e.Name, "ALICE"), B = StringComparer.Ordinal.Equals(e.Name, "Alice"), C = EqualityComparer<string>.Default.Equals(e.Name, null) }) },
        { "objects compared by the default comparer", db => db.Employees.Where(e => !EqualityComparer<Employee>.Default.Equals(e.Manager, null)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "interface that a class does not have", db => Visible(db.Employees).OrderBy(e => e.Id).Select(e => e.Id) },
        { "interface that a class does not have, the other way", db => db.Employees.Where(e => !(e is IHideable) || !((IHideable)e).IsHidden).OrderBy(e => e.Id).Select(e => e is IHideable ? ((IHideable)e).Why : e.Name) },
        { "keys compared by an interface", db => After(db.Employees, e => e.Id, 3).Select(e => e.Id) },
        { "texts compared by an interface", db => After(db.Employees, e => e.Name, "Bob").Select(e => e.Id) },
        { "comparisons that are null where a side is", db => db.Employees.OrderBy(e => e.Id).Select(Lifted(ExpressionType.GreaterThan)) },
        { "equality that is null where a side is", db => db.Employees.GroupBy(Lifted(ExpressionType.Equal)).Select(g => new { g.Key, N = g.Count() }).OrderBy(g => g.Key) },
        { "rows where a comparison is not null", db => db.Employees.Select(Lifted(ExpressionType.NotEqual)).Where(x => x ?? true).Count() },
        { "values of their own types", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = e.Name is string, B = e.ManagerId is int, C = !(e.ManagerId is object) }) },
        { "equality of objects put together by hand", db => db.Employees.Where(Is("Name", "Alice")).Union(db.Employees.Where(Is("Id", 3))).Union(db.Employees.Where(Is("ManagerId", null))).Union(db.Employees.Where(Is("Name", null))).OrderBy(e => e.Id).Select(e => e.Id) },
    };

    private interface IHideable
    {
        bool IsHidden { get; }

        string Why { get; }
    }

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
        => Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, Expression.Invoke(right, left.Parameters)), left.Parameters);

    private static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> predicate) => Expression.Lambda<Func<T, bool>>(Expression.Not(predicate.Body), predicate.Parameters);

    private static Expression<Func<Employee, Employee, Pair>> Exchanged(Expression<Func<Employee, Employee, bool>> predicate)
    {
        Expression[] ids = [.. predicate.Parameters.Select(p => Expression.Property(p, "Id"))];
        Expression pair = Expression.New(typeof(Pair).GetConstructors()[0], [.. ids, Expression.Invoke(predicate, predicate.Parameters.Reverse())], [.. new[] { "A", "B", "Is" }.Select(n => typeof(Pair).GetProperty(n)!)]);
        return Expression.Lambda<Func<Employee, Employee, Pair>>(pair, predicate.Parameters);
    }

    /// <summary><c>p => p.Id &gt; 2 &amp;&amp; employees.Any(p' => p'.Id &lt; 6 &amp;&amp; p'.Id &gt; p.Id)</c>, where both are one parameter.</summary>
    private static Expression<Func<Employee, bool>> Caught(IQueryable<Employee> employees)
    {
        (ParameterExpression p, ParameterExpression q) = (Expression.Parameter(typeof(Employee), "p"), Expression.Parameter(typeof(Employee), "q"));
        Expression id = Expression.Property(p, "Id");
        LambdaExpression inner = Expression.Lambda<Func<Employee, bool>>(Expression.AndAlso(Expression.LessThan(id, Expression.Constant(6)), Expression.GreaterThan(id, Expression.Property(q, "Id"))), p);
        Expression any = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(Employee)], employees.Expression, Expression.Quote(inner));
        return Expression.Lambda<Func<Employee, bool>>(Expression.AndAlso(Expression.GreaterThan(id, Expression.Constant(2)), Expression.Invoke(Expression.Lambda<Func<Employee, bool>>(any, q), p)), p);
    }

    private static IQueryable<T> ById<T, TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, TKey id)
    {
        Expression same = Expression.Call(Expression.Constant(EqualityComparer<TKey>.Default, typeof(EqualityComparer<TKey>)), nameof(Equals), null, key.Body, Expression.Constant(id, typeof(TKey)));
        return rows.Where(Expression.Lambda<Func<T, bool>>(same, key.Parameters));
    }

    private static IQueryable<T> After<T, TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, TKey last)
        where TKey : IComparable<TKey>
    {
        Expression compared = Expression.Call(key.Body, typeof(IComparable<TKey>).GetMethod("CompareTo")!, Expression.Constant(last, typeof(TKey)));
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.GreaterThan(compared, Expression.Constant(0)), key.Parameters)).OrderBy(key);
    }

    /// <summary>A comparison as Visual Basic makes it.</summary>
    private static Expression<Func<Employee, bool?>> Lifted(ExpressionType comparison)
    {
        ParameterExpression e = Expression.Parameter(typeof(Employee), "e");
        return Expression.Lambda<Func<Employee, bool?>>(Expression.MakeBinary(comparison, Expression.Property(e, "ManagerId"), Expression.Constant(1, typeof(int?)), liftToNull: true, null), e);
    }

    private static IQueryable<T> Visible<T>(IQueryable<T> rows)
        where T : class => rows.Where(x => !(x is IHideable && ((IHideable)x).IsHidden));

    private static Expression<Func<Employee, bool>> Is(string property, object? value)
    {
        ParameterExpression e = Expression.Parameter(typeof(Employee), "e");
        Expression[] sides = [Expression.Convert(Expression.Property(e, property), typeof(object)), Expression.Convert(Expression.Constant(value), typeof(object))];
        return Expression.Lambda<Func<Employee, bool>>(Expression.Call(typeof(object), nameof(Equals), null, sides), e);
    }

    private sealed record Pair(int A, int B, bool Is);

    private sealed class Rule(Expression<Func<Employee, bool>> predicate)
    {
        public Expression<Func<Employee, bool>> Predicate { get; } = predicate;

        public static implicit operator Expression<Func<Employee, bool>>(Rule rule) => rule.Predicate;
    }
}

/// <summary>Operators that an application has made of others.</summary>
internal static class OwnOperators
{
    public static IQueryable<Employee> Grown(this IQueryable<Employee> employees) => employees.Where(e => e.Age > 30);

    public static IQueryable<Employee> First(this IQueryable<Employee> employees, int count) => employees.OrderBy(e => e.Id).Take(count);

    public static IQueryable<T> Only<T>(this IQueryable<T> rows, Expression<Func<T, bool>> predicate) => rows.Where(predicate);
}
