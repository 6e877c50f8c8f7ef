using System.Diagnostics;
using System.Globalization;
using Linq.Provider.Collections;

namespace Linq.Provider.Algebra;

/// <summary>Prints scalars infix, with no more parentheses than needed.</summary>
internal sealed class ScalarPrinter(Func<int, string> nameOf, Func<Relation, string> labelOf)
{
    private const int Primary = 10;
    private const int Prefix = 9;
    private const int NotPrefix = 3;
    private const int Comparison = 4;

    public string Print(Scalar scalar) => Print(scalar, 0);

    public string PrintList(IEnumerable<Scalar> scalars) => string.Join(", ", scalars.Select(s => Print(s, 0)));

    public string Print(ValueList<Ordering> orderings)
        => string.Join(", ", orderings.Select(o => Print(o.Key) + (o.IsDescending ? " desc" : "")));

    private string Print(Scalar scalar, int around)
    {
        (string text, int strength) = Describe(scalar);
        return strength < around ? $"({text})" : text;
    }

    private (string Text, int Strength) Describe(Scalar scalar) => scalar switch
    {
        ColumnRef s => (nameOf(s.Id), Primary),
        Literal s => (Text(s.Value), Primary),
        Parameter s => ("@" + s.Index.ToString(CultureInfo.InvariantCulture), Primary),
        Binary s => Infix(s, Symbol(s.Operator)),
        Unary { Operator: UnaryOperator.Not } s => ("not " + Print(s.Operand, NotPrefix), NotPrefix),
        Unary { Operator: UnaryOperator.Negate } s => ("-" + Print(s.Operand, Primary), Prefix),
        Unary { Operator: UnaryOperator.BitNot } s => ("~" + Print(s.Operand, Primary), Prefix),
        Unary s => ($"{Print(s.Operand, Comparison + 1)} {Postfix(s.Operator)}", Comparison),
        Call s => ($"{s.Function}({PrintList(s.Arguments)})", Primary),
        Case s => (PrintCase(s), Primary),
        Cast s => ($"cast({Print(s.Operand)} as {s.Type})", Primary),
        Exists s => ($"exists {labelOf(s.Relation)}", Prefix),
        ScalarSubquery s => (labelOf(s.Relation), Primary),
        InSubquery s => ($"{(s.Items.Count == 1 ? Print(s.Items[0], Comparison + 1) : $"({PrintList(s.Items)})")} in {labelOf(s.Relation)}", Comparison),
        InList s => ($"{Print(s.Item, Comparison + 1)} in ({PrintList(s.Values)})", Comparison),
        InArray s => ($"{Print(s.Item, Comparison + 1)} in {Print(s.List)}", Comparison),
        AggregateCall s => (PrintAggregate(s), Primary),
        WindowCall s => (PrintWindow(s), Primary),
        _ => throw new UnreachableException(),
    };

    private (string Text, int Strength) Infix(Binary binary, (string Text, int Strength, bool IsAssociative) symbol)
        => ($"{Print(binary.Left, symbol.Strength + (symbol.Strength == Comparison ? 1 : 0))} {symbol.Text} {Print(binary.Right, symbol.Strength + (symbol.IsAssociative ? 0 : 1))}", symbol.Strength);

    private static (string Text, int Strength, bool IsAssociative) Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Or => ("or", 1, true),
        BinaryOperator.And => ("and", 2, true),
        BinaryOperator.Equal => ("=", Comparison, false),
        BinaryOperator.NotEqual => ("<>", Comparison, false),
        BinaryOperator.Less => ("<", Comparison, false),
        BinaryOperator.LessOrEqual => ("<=", Comparison, false),
        BinaryOperator.Greater => (">", Comparison, false),
        BinaryOperator.GreaterOrEqual => (">=", Comparison, false),
        BinaryOperator.Match => ("=~", Comparison, false),
        BinaryOperator.Same => ("same as", Comparison, false),
        BinaryOperator.Distinct => ("distinct from", Comparison, false),
        BinaryOperator.BitOr => ("|", 5, true),
        BinaryOperator.BitXor => ("^", 5, false),
        BinaryOperator.BitAnd => ("&", 6, true),
        BinaryOperator.ShiftLeft => ("<<", 6, false),
        BinaryOperator.ShiftRight => (">>", 6, false),
        BinaryOperator.Add => ("+", 7, false),
        BinaryOperator.Subtract => ("-", 7, false),
        BinaryOperator.Concat => ("||", 7, true),
        BinaryOperator.Multiply => ("*", 8, false),
        BinaryOperator.Divide => ("/", 8, false),
        BinaryOperator.Modulo => ("%", 8, false),
        _ => throw new UnreachableException(),
    };

    private static string Postfix(UnaryOperator op) => op switch
    {
        UnaryOperator.IsNull => "is null",
        UnaryOperator.IsNotNull => "is not null",
        UnaryOperator.IsTrue => "is true",
        UnaryOperator.IsNotTrue => "is not true",
        _ => throw new UnreachableException(),
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        string s => $"'{s.Replace("'", "''", StringComparison.Ordinal)}'",
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IFormattable f => $"'{f.ToString(value is DateTime or DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture)}'",
        _ => $"'{value}'",
    };

    private string PrintCase(Case scalar)
    {
        string whens = string.Concat(scalar.Whens.Select(w => $" when {Print(w.Condition)} then {Print(w.Result)}"));
        return $"case{whens}{(scalar.Else is null ? "" : $" else {Print(scalar.Else)}")} end";
    }

    private string PrintAggregate(AggregateCall call)
    {
        string argument = call.Argument is null ? "*" : (call.IsDistinct ? "distinct " : "") + Print(call.Argument);
        string separator = call.Separator is null ? "" : ", " + Print(call.Separator);
        string order = call.OrderBy.Count == 0 ? "" : $" order by {Print(call.OrderBy)}";
        string filter = call.Filter is null ? "" : $" filter ({Print(call.Filter)})";
        return $"{call.Function}({argument}{separator}{order}){filter}";
    }

    private string PrintWindow(WindowCall call)
    {
        string partition = call.PartitionBy.Count == 0 ? "" : $"partition by {PrintList(call.PartitionBy)}";
        string order = call.OrderBy.Count == 0 ? "" : $"order by {Print(call.OrderBy)}";
        return $"{call.Function}({PrintList(call.Arguments)}) over ({string.Join(" ", new[] { partition, order }.Where(s => s.Length > 0))})";
    }
}
