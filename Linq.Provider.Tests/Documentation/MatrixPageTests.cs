using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Differential.Cases;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary>
/// <c>docs/linq-matrix.md</c> shows every overload of <see cref="Queryable"/>, found by reflection: a new one makes these tests fail until it has a sample, which is a
/// differential test too. <c>LINQ_PROVIDER_UPDATE_BASELINES=1</c> rewrites the page.
/// </summary>
public sealed class MatrixPageTests
{
    private const string Introduction = """
        # LINQ, overload by overload

        Every overload of `System.Linq.Queryable` of .NET 10, with a sample and the SQL that it sends. Each sample is a test that compares both databases with LINQ to Objects. Written by a test:
        a new overload makes it fail until it is covered here.

        - Where an operator depends on positions and the query has no order, the order is that of the primary keys of the tables that the rows come from. `Explain()` shows it.
        - Comparers: `null`, the default comparers and `StringComparer.Ordinal` say what the operators do anyway; `OrdinalIgnoreCase` compares `ToUpperInvariant()`. Others are refused (LP1203).
        - `Aggregate` is an aggregate of the database where it adds, counts, concatenates, or keeps the greatest or least. Any other fold at the end of a query reads the rows in order and
          folds them in the application, as its last step; so does one within the final `Select`. In conditions, orders and keys it is refused (LP1203).
        - `Take`, `Skip` and `ElementAt` take a value of the row around, too: `d.Employees.OrderBy(e => e.Id).Take(d.Quota)`. The rows are numbered then.
        - A text is a sequence of characters: every operator works on it, as `x.Name.Count(char.IsDigit)` does.
        - The obsolete overloads of `MinBy` and `MaxBy` with a comparer of elements are left out: LINQ to Objects cannot run them either.
        - `FullJoin` is an operator of this library, for LINQ has none.

        """;

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "linq-matrix.md");

    private static readonly IReadOnlyList<MethodInfo> Overloads =
        [.. typeof(Queryable).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => !m.IsDefined(typeof(ObsoleteAttribute))).OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.GetParameters().Length).ThenBy(Signature, StringComparer.Ordinal)];

    [Fact]
    public void Every_overload_has_a_sample_and_every_sample_its_overload()
        => Assert.Equal(Overloads.Select(Signature).Order(StringComparer.Ordinal), OverloadTests.Cases.Select(c => c.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_sample_uses_its_overload()
    {
        var wrong = new List<string>();
        foreach (DifferentialCase<ICompany> sample in OverloadTests.Cases)
        {
            var used = new Recorder();
            try
            {
                (sample.Run(used) as IEnumerable)?.GetEnumerator().MoveNext();
            }
            catch (EndOfQueryException)
            {
                // A single result: the query ends where it would run.
            }

            if (!used.Signatures.Contains(sample.Name))
            {
                wrong.Add($"{sample.Name}: {string.Join("; ", used.Signatures)}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_page_shows_them_as_they_are()
    {
        string page = Page();
        if (Environment.GetEnvironmentVariable("LINQ_PROVIDER_UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(Path, page);
        }

        Assert.Equal(page, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        Dictionary<string, string> sqlite = Statements(Dbms.Sqlite);
        Dictionary<string, string> postgres = Statements(Dbms.PostgreSql);
        foreach (IGrouping<string, MethodInfo> operators in Overloads.GroupBy(m => m.Name))
        {
            text.Append("\n## ").Append(operators.Key).Append('\n');
            foreach (string signature in operators.Select(Signature))
            {
                DifferentialCase<ICompany> sample = OverloadTests.Cases[signature];
                text.Append("\n`").Append(signature).Append("`\n\n```csharp\n").Append(sample.Source["db => ".Length..]).Append("\n```\n");
                if (sample.Expect.HasFlag(Expect.Refusal))
                {
                    text.Append("\nRefused with a code.\n");
                }
                else if (sqlite[signature] == postgres[signature])
                {
                    Sql("both databases", sqlite[signature]);
                }
                else
                {
                    Sql("SQLite", sqlite[signature]);
                    Sql("PostgreSQL", postgres[signature]);
                }
            }
        }

        return text.ToString();

        void Sql(string database, string sql) => text.Append("\n```sql\n-- ").Append(database).Append('\n').Append(sql).Append("\n```\n");
    }

    private static Dictionary<string, string> Statements(Dbms dbms)
    {
        string directory = System.IO.Path.Combine(Repository.Root, "Linq.Provider.Tests", "Differential", "Cases", "Baselines");
        return Baseline.For(directory, OverloadTests.Cases.Family, dbms).Statements();
    }

    private static string Signature(MethodInfo method) => $"{method.Name}({string.Join(", ", method.GetParameters().Select(p => NameOf(p.ParameterType)))})";

    private static string NameOf(Type type) => type switch
    {
        { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
        { IsGenericType: false } => type.Name,
        _ when type.GetGenericTypeDefinition() == typeof(Expression<>) => NameOf(type.GetGenericArguments()[0]),
        _ => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
    };

    private sealed class EndOfQueryException : Exception;

    /// <summary>Sets whose queries run nowhere: what operators they are made of is kept.</summary>
    private sealed class Recorder : ExpressionVisitor, ICompany, IQueryProvider
    {
        public HashSet<string> Signatures { get; } = [];

        public IQueryable<Differential.Company.Department> Departments => Root<Differential.Company.Department>();

        public IQueryable<Differential.Company.Employee> Employees => Root<Differential.Company.Employee>();

        public IQueryable<Project> Projects => Root<Project>();

        public IQueryable<Assignment> Assignments => Root<Assignment>();

        public IQueryable<Address> Addresses => Root<Address>();

        public IQueryable<Skill> Skills => Root<Skill>();

        public IQueryable<Milestone> Milestones => Root<Milestone>();

        public IQueryable<Specimen> Specimens => Root<Specimen>();

        public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

        public IQueryable<TElement> CreateQuery<TElement>(Expression expression)
        {
            Visit(expression);
            return new Recorded<TElement>(this, expression);
        }

        public object? Execute(Expression expression) => throw new NotSupportedException();

        public TResult Execute<TResult>(Expression expression)
        {
            Visit(expression);
            throw new EndOfQueryException();
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Queryable))
            {
                Signatures.Add(Signature(node.Method.IsGenericMethod ? node.Method.GetGenericMethodDefinition() : node.Method));
            }

            return base.VisitMethodCall(node);
        }

        private Recorded<T> Root<T>() => new(this, null);
    }

    private sealed class Recorded<T> : IOrderedQueryable<T>
    {
        public Recorded(IQueryProvider provider, Expression? expression)
        {
            Provider = provider;
            Expression = expression ?? Expression.Constant(this);
        }

        public Type ElementType => typeof(T);

        public Expression Expression { get; }

        public IQueryProvider Provider { get; }

        public IEnumerator<T> GetEnumerator() => Enumerable.Empty<T>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
