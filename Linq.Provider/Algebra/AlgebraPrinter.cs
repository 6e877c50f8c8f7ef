using System.Globalization;
using System.Text;
using Linq.Provider.Collections;

namespace Linq.Provider.Algebra;

/// <summary>
/// Prints a plan as an indented tree, an operator a line. Columns read <c>e.Name</c>: the alias of their table and their name; computed columns have their name
/// alone, numbered where two are alike. A subquery in a scalar is printed as <c>$n</c> and its tree follows below the operator.
/// </summary>
internal sealed class AlgebraPrinter
{
    private readonly Dictionary<int, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Relation, string> _aliases = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();
    private int _subqueries;

    private AlgebraPrinter(Relation relation) => Name(relation);

    public static string Print(Relation relation)
    {
        var printer = new AlgebraPrinter(relation);
        printer.Write(relation, 0);
        return printer._text.ToString().TrimEnd();
    }

    /// <summary>Prints a scalar alone, its columns by the names they have in a plan.</summary>
    public static string Print(Scalar scalar, Relation plan)
    {
        var printer = new AlgebraPrinter(plan);
        var scalars = new ScalarPrinter(printer.NameOf, _ => "…");
        return scalars.Print(scalar);
    }

    private void Name(Relation relation)
    {
        foreach (Relation input in relation.Inputs())
        {
            Name(input);
        }

        string? alias = relation switch
        {
            Scan r => Alias(r.Table.Name),
            Unnest => Alias("keys"),
            Values { Columns.Count: > 0 } => Alias("values"),
            RawSql => Alias("sql"),
            RecursiveReference r => Alias(r.Name),
            _ => null,
        };
        if (alias is not null)
        {
            _aliases[relation] = alias;
        }

        foreach (OutputColumn column in relation.DefinedColumns())
        {
            string name = alias is null ? column.Name : $"{alias}.{column.Name}";
            _names.TryAdd(column.Id, Unique(name.Length == 0 ? "column" : name, "#"));
        }

        foreach (Scalar scalar in relation.Scalars())
        {
            NameSubqueries(scalar);
        }
    }

    private void NameSubqueries(Scalar scalar)
    {
        foreach (Scalar operand in scalar.Operands())
        {
            NameSubqueries(operand);
        }

        if (scalar.Subquery() is { } subquery)
        {
            Name(subquery);
        }
    }

    private string Alias(string table)
    {
        string letter = table.FirstOrDefault(char.IsLetter) is var c && c != default ? char.ToLowerInvariant(c).ToString() : "t";
        return Unique(letter, "");
    }

    private string Unique(string name, string separator)
    {
        string candidate = name;
        for (int i = 2; !_taken.Add(candidate); i++)
        {
            candidate = name + separator + i.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    private string NameOf(int id) => _names.TryGetValue(id, out string? name) ? name : "?" + id.ToString(CultureInfo.InvariantCulture);

    private void Write(Relation relation, int depth)
    {
        var subqueries = new List<(string Label, Relation Relation)>();
        var scalars = new ScalarPrinter(NameOf, r =>
        {
            string label = "$" + (++_subqueries).ToString(CultureInfo.InvariantCulture);
            subqueries.Add((label, r));
            return label;
        });
        Line(depth, Describe(relation, scalars));
        foreach ((string label, Relation subquery) in subqueries)
        {
            Line(depth + 1, label + ":");
            Write(subquery, depth + 2);
        }

        foreach (Relation input in relation.Inputs())
        {
            Write(input, depth + 1);
        }
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');

    private string Describe(Relation relation, ScalarPrinter scalars) => relation switch
    {
        Scan r => $"Scan {r.Table.FullName} {_aliases[r]} [{string.Join(", ", r.Columns.Select(c => c.Name))}]",
        Values { Columns.Count: 0, Rows.Count: 1 } => "Single",
        Values r => $"Values [{Names(r.Columns)}] {string.Join(", ", r.Rows.Select(row => $"({scalars.PrintList(row)})"))}".TrimEnd(),
        Unnest r => $"Unnest [{Names(r.Output)}] of {scalars.PrintList(r.Lists)}",
        RawSql r => $"RawSql [{Names(r.Output)}] {string.Join("…", r.Fragments).Trim()}",
        RecursiveReference r => $"RecursiveReference {r.Name} [{Names(r.Columns)}]",
        Filter r => $"Filter {scalars.Print(r.Predicate)}",
        Project r => $"Project [{Bindings(r.Bindings, scalars)}]",
        Join r => r.Predicate is null ? $"{r.Kind}Join" : $"{r.Kind}Join on {scalars.Print(r.Predicate)}",
        Apply r => $"{r.Kind}Apply",
        Aggregate r => $"Aggregate by [{Bindings(r.Keys, scalars)}] [{Bindings(r.Aggregates, scalars)}]",
        Window r => $"Window [{Bindings(r.Calls, scalars)}]",
        Sort r => $"Sort {scalars.Print(r.Orderings)}",
        Limit r => "Limit" + (r.Offset is null ? "" : $" skip {scalars.Print(r.Offset)}") + (r.Count is null ? "" : $" take {scalars.Print(r.Count)}"),
        Distinct => "Distinct",
        SetOperation r => $"{r.Kind} [{string.Join(", ", r.Columns.Select((c, i) => $"{NameOf(c.Id)} = {NameOf(r.LeftColumns[i])} | {NameOf(r.RightColumns[i])}"))}]",
        RecursiveUnion r => $"RecursiveUnion{(r.IsDistinct ? " distinct" : "")} {r.Name} [{string.Join(", ", r.Columns.Select((c, i) => $"{NameOf(c.Id)} = {NameOf(r.SeedColumns[i])} | {NameOf(r.StepColumns[i])}"))}]",
        _ => relation.GetType().Name,
    };

    private string Names(ValueList<OutputColumn> columns) => string.Join(", ", columns.Select(c => NameOf(c.Id)));

    private string Bindings(ValueList<Binding> bindings, ScalarPrinter scalars)
        => string.Join(", ", bindings.Select(b => b.IsPass ? NameOf(b.Column.Id) : $"{NameOf(b.Column.Id)} = {scalars.Print(b.Value)}"));
}
