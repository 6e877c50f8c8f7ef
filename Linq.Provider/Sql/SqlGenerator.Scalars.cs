using System.Diagnostics;
using System.Globalization;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

internal abstract partial class SqlGenerator
{
    /// <summary>Whether a literal is written into the SQL; all others are bound. Decimals are bound because SQLite stores them as text, which no number equals.</summary>
    public static bool IsWritten(Literal literal) => literal switch
    {
        { Value: null or bool } => true,
        { Type.Kind: SqlTypeKind.Decimal } => false,
        { Value: double value } => double.IsFinite(value),
        { Value: float value } => float.IsFinite(value),
        _ => literal.Value is int or long or short or byte,
    };

    /// <summary>Writes a scalar, in parentheses if its operator binds less tightly than the place demands.</summary>
    protected void Write(Scalar scalar, Precedence place)
    {
        switch (scalar)
        {
            case ColumnRef s:
                WriteColumn(s, place);
                break;
            case Literal s:
                WriteLiteral(s, place);
                break;
            case Parameter s:
                Writer.Parameter(s.Index, null, s.Type, s.Convert, false);
                break;
            case Binary s:
                WriteBinary(s, place);
                break;
            case Unary s:
                WriteUnary(s, place);
                break;
            case Call s:
                WriteCall(s, place);
                break;
            case Case s:
                WriteCase(s);
                break;
            case Cast s:
                WriteCast(s, place);
                break;
            case Exists s:
                Writer.Write("EXISTS ");
                WriteExistence(s.Relation);
                break;
            case ScalarSubquery s:
                WriteSubquery(Folder.Fold(s.Relation), needsNames: false);
                break;
            case InSubquery s:
                WriteIn(s, "IN", place);
                break;
            case InList s:
                WriteIn(s, "IN", place);
                break;
            case InArray s:
                WriteInArray(s, place);
                break;
            case AggregateCall s:
                WriteAggregate(s, place);
                break;
            case WindowCall s:
                WriteWindow(s, place);
                break;
            case Collated s:
                Enclose(Precedence.Unary, place, () =>
                {
                    Write(s.Operand, Precedence.Unary);
                    Writer.Write(" COLLATE ").Write(s.Collation);
                });
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteColumn(ColumnRef column, Precedence place)
    {
        for (int i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Definitions.TryGetValue(column.Id, out Scalar? definition))
            {
                Write(definition, place);
                return;
            }

            if (_scopes[i].Sources.TryGetValue(column.Id, out SourceColumn? source))
            {
                Writer.Name(source.Alias).Write(".").Name(source.Name);
                return;
            }
        }

        throw new LinqProviderException(ErrorCodes.InvalidPlan,
            $"Column #{column.Id} is not brought forth by any relation in scope. The plan is invalid: this is a defect of the rule or translation that made it; please report it with the query's ToAlgebra().");
    }

    private void WriteLiteral(Literal literal, Precedence place)
    {
        if (!IsWritten(literal))
        {
            Writer.Parameter(-1, literal.Value, literal.Type, null, false);
            return;
        }

        string text = literal.Value switch
        {
            null => "NULL",
            bool b => Boolean(b),
            object number when literal.Type.Kind == SqlTypeKind.Real => SinglePrecision(Convert.ToSingle(number, CultureInfo.InvariantCulture)),
            object number when literal.Type.Kind == SqlTypeKind.Double => Floating(Convert.ToDouble(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)),
            object number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
        };
        bool parenthesise = text[0] == '-' && place >= Precedence.Unary;
        Writer.Write(parenthesise ? $"({text})" : text);
    }

    protected abstract string Boolean(bool value);

    /// <summary>A number of single precision, where all numbers are of double precision: by the digits that it has there.</summary>
    protected virtual string SinglePrecision(float number) => Floating(((double)number).ToString("R", CultureInfo.InvariantCulture));

    protected static string Floating(string text) => text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;

    private void Enclose(Precedence own, Precedence place, Action write)
    {
        bool parenthesise = own < place;
        Writer.Write(parenthesise ? "(" : "");
        write();
        Writer.Write(parenthesise ? ")" : "");
    }

    private void WriteBinary(Binary s, Precedence place)
    {
        if (s.Operator is BinaryOperator.And or BinaryOperator.Or && Chain(s) is { Count: > LongChain } chain)
        {
            Precedence own = s.Operator == BinaryOperator.And ? Precedence.And : Precedence.Or;
            Enclose(own, place, () => WriteChain(chain, s.Operator == BinaryOperator.And ? " AND " : " OR ", own));
            return;
        }

        if (s.Operator is >= BinaryOperator.Equal and not (BinaryOperator.And or BinaryOperator.Or))
        {
            Scalar compared = Comparable(s.Left);
            s = s with { Left = compared is Collated || PlainCollationOf(s.Right) is not { } plain ? compared : new Collated(compared, plain) };
        }

        if (Functions.Find(s.Operator, s.Left.Type.Kind, 2) is { } template)
        {
            WriteTemplate(template, [s.Left, s.Right], place);
            return;
        }

        (string text, Precedence binding, Precedence left, Precedence right) = s.Operator switch
        {
            BinaryOperator.Or => ("OR", Precedence.Or, Precedence.Or, Precedence.Or),
            BinaryOperator.And => ("AND", Precedence.And, Precedence.And, Precedence.And),
            BinaryOperator.Equal or BinaryOperator.Match => Comparison("="),
            BinaryOperator.NotEqual => Comparison("<>"),
            BinaryOperator.Less => Comparison("<"),
            BinaryOperator.LessOrEqual => Comparison("<="),
            BinaryOperator.Greater => Comparison(">"),
            BinaryOperator.GreaterOrEqual => Comparison(">="),
            BinaryOperator.Add => ("+", Precedence.Additive, Precedence.Additive, Precedence.Multiplicative),
            BinaryOperator.Subtract => ("-", Precedence.Additive, Precedence.Additive, Precedence.Multiplicative),
            BinaryOperator.Multiply => ("*", Precedence.Multiplicative, Precedence.Multiplicative, Precedence.Unary),
            BinaryOperator.Divide => ("/", Precedence.Multiplicative, Precedence.Multiplicative, Precedence.Unary),
            BinaryOperator.Modulo => ("%", Precedence.Multiplicative, Precedence.Multiplicative, Precedence.Unary),
            BinaryOperator.BitAnd => Other("&"),
            BinaryOperator.BitOr => Other("|"),
            BinaryOperator.ShiftLeft => Other("<<"),
            BinaryOperator.ShiftRight => Other(">>"),
            BinaryOperator.Concat => ("||", Precedence.Other, IsConcat(s.Left) ? Precedence.Other : Precedence.Unary, IsConcat(s.Right) ? Precedence.Other : Precedence.Unary),
            _ => throw new UnreachableException(),
        };
        Enclose(binding, place, () =>
        {
            Write(s.Left, left);
            Writer.Write(" ").Write(text).Write(" ");
            Write(s.Right, right);
        });

        static (string, Precedence, Precedence, Precedence) Comparison(string text) => (text, Precedence.Comparison, Precedence.Other, Precedence.Other);

        static (string, Precedence, Precedence, Precedence) Other(string text) => (text, Precedence.Other, Precedence.Unary, Precedence.Unary);

        bool IsConcat(Scalar operand) => operand is Binary { Operator: BinaryOperator.Concat } or ColumnRef && Resolve(operand) is Binary { Operator: BinaryOperator.Concat };
    }

    private void WriteUnary(Unary s, Precedence place)
    {
        if (Functions.Find(s.Operator, s.Operand.Type.Kind, 1) is { } template)
        {
            WriteTemplate(template, [s.Operand], place);
            return;
        }

        switch (s.Operator)
        {
            case UnaryOperator.Not when s.Operand is InSubquery or InList:
                WriteIn(s.Operand, "NOT IN", place);
                break;
            case UnaryOperator.Not:
                Enclose(Precedence.Not, place, () =>
                {
                    Writer.Write("NOT ");
                    Write(s.Operand, Precedence.Other);
                });
                break;
            case UnaryOperator.Negate or UnaryOperator.BitNot:
                // PostgreSQL binds ~ more loosely than arithmetic.
                Enclose(s.Operator == UnaryOperator.Negate ? Precedence.Unary : Precedence.Other, place, () =>
                {
                    Writer.Write(s.Operator == UnaryOperator.Negate ? "-" : "~");
                    Write(s.Operand, Precedence.Atom);
                });
                break;
            default:
                Enclose(Precedence.Comparison, place, () =>
                {
                    Write(s.Operand, Precedence.Other);
                    Writer.Write(s.Operator switch
                    {
                        UnaryOperator.IsNull => " IS NULL",
                        UnaryOperator.IsNotNull => " IS NOT NULL",
                        UnaryOperator.IsTrue => " IS TRUE",
                        UnaryOperator.IsNotTrue => " IS NOT TRUE",
                        _ => throw new UnreachableException(),
                    });
                });
                break;
        }
    }

    private void WriteIn(Scalar s, string keyword, Precedence place)
    {
        if (s is InList { Values.Count: 0 })
        {
            Writer.Write(Boolean(keyword != "IN"));
            return;
        }

        Enclose(Precedence.Comparison, place, () =>
        {
            if (s is InSubquery subquery)
            {
                WriteRow(subquery.Items);
                Writer.Write(" ").Write(keyword).Write(" ");
                WriteSubquery(Folder.Fold(subquery.Relation), needsNames: false);
            }
            else if (s is InList list)
            {
                Write(Comparable(list.Item), Precedence.Other);
                Writer.Write(" ").Write(keyword).Write(" (");
                WriteList(list.Values, v => Write(v, Precedence.Lowest));
                Writer.Write(")");
            }
        });
    }

    private void WriteRow(ValueList<Scalar> items)
    {
        if (items.Count == 1)
        {
            Write(Comparable(items[0]), Precedence.Other);
            return;
        }

        Writer.Write("(");
        WriteList(items, i => Write(Comparable(i), Precedence.Lowest));
        Writer.Write(")");
    }

    private void WriteExistence(Relation relation)
    {
        SqlQuery query = Folder.Fold(relation);
        if (query is SelectBlock { IsDistinct: false } block && block.Keys is not { Count: 0 })
        {
            block.Outputs = [];
            if (!block.IsLimited)
            {
                block.OrderBy.Clear();
            }
        }

        WriteSubquery(query, needsNames: false);
    }

    /// <summary>Writes the test whether the item is in a list that is bound as one value.</summary>
    protected abstract void WriteInArray(InArray s, Precedence place);

    private void WriteCase(Case s)
    {
        Writer.Write("CASE");
        foreach (When when in s.Whens)
        {
            Writer.Write(" WHEN ");
            Write(when.Condition, Precedence.Lowest);
            Writer.Write(" THEN ");
            Write(when.Result, Precedence.Lowest);
        }

        if (s.Else is { } otherwise)
        {
            Writer.Write(" ELSE ");
            Write(otherwise, Precedence.Lowest);
        }

        Writer.Write(" END");
    }

    private void WriteCast(Cast s, Precedence place)
    {
        if (Functions.Find(s.Type.Kind, s.Operand.Type.Kind, 1) is { } template)
        {
            WriteTemplate(template, [s.Operand], place);
        }
        else if (s.Type.Kind == s.Operand.Type.Kind || CastName(s.Type) is not { } type)
        {
            Write(s.Operand, place);
        }
        else
        {
            Writer.Write("CAST(");
            Write(s.Operand, Precedence.Lowest);
            Writer.Write(" AS ").Write(type).Write(")");
        }
    }

    /// <summary>The name of a type in CAST, or null if values of the type need none.</summary>
    protected abstract string? CastName(SqlType type);

    private void WriteCall(Call s, Precedence place)
    {
        if (s.Function == Algebra.Functions.Native && s.Arguments[0] is Literal { Value: string name })
        {
            Writer.Write(name).Write("(");
            WriteList(s.Arguments.Skip(1), a => Write(a, Precedence.Lowest));
            Writer.Write(")");
            return;
        }

        SqlTypeKind kind = s.Arguments.Count == 0 ? s.Type.Kind : s.Arguments[0].Type.Kind;
        Template template = Functions.Find(s.Function, kind, s.Arguments.Count) ?? throw new QueryTranslationException(
            ErrorCodes.UnknownFunction, $"The function {s.Function} of {kind} has no counterpart in this database. Compute it after the query, in the final projection or on the results.");
        bool compares = s.Function == Algebra.Functions.Least || s.Function == Algebra.Functions.Greatest;
        WriteTemplate(template, compares ? [Comparable(s.Arguments[0]), .. s.Arguments.Skip(1)] : s.Arguments, place);
    }

    /// <summary>Writes a spelling. <paramref name="tail"/> is FILTER or OVER of an aggregate.</summary>
    protected void WriteTemplate(Template template, IReadOnlyList<Scalar> arguments, Precedence place, string prefix = "", Action? tail = null, Action? order = null)
    {
        Enclose(template.Precedence, place, () =>
        {
            bool hasTail = false;
            bool hasPrefix = template.Parts.Any(p => p.Argument == Template.DistinctPlace);
            foreach (Template.Part part in template.Parts)
            {
                switch (part.Argument)
                {
                    case Template.FilterPlace:
                        tail?.Invoke();
                        hasTail = true;
                        break;
                    case Template.OrderPlace:
                        order?.Invoke();
                        break;
                    case Template.DistinctPlace:
                        Writer.Write(prefix);
                        break;
                    case < 0:
                        Writer.Write(part.Text);
                        break;
                    default:
                        Writer.Write(part.Argument == 0 && !hasPrefix ? prefix : "");
                        WriteArgument(part, arguments);
                        break;
                }
            }

            if (!hasTail)
            {
                tail?.Invoke();
            }
        });
    }

    private void WriteArgument(Template.Part part, IReadOnlyList<Scalar> arguments)
    {
        if (part.IsRest)
        {
            WriteList(arguments.Skip(part.Argument), a => Write(a, Precedence.Lowest));
        }
        else if (part.Plus != 0 && arguments[part.Argument] is Literal { Value: int number })
        {
            Writer.Write((number + part.Plus).ToString(CultureInfo.InvariantCulture));
        }
        else if (part.Plus != 0)
        {
            Write(arguments[part.Argument], Precedence.Additive);
            Writer.Write($" + {part.Plus}");
        }
        else
        {
            Write(arguments[part.Argument], part.IsDelimited ? Precedence.Lowest : Precedence.Unary);
        }
    }

    /// <summary>The argument of an aggregate, with its type where the database would not know it.</summary>
    protected virtual Scalar TypedArgument(Scalar argument) => argument;

    private void WriteAggregate(AggregateCall s, Precedence place)
    {
        List<Scalar> arguments = [];
        if (s.Argument is not null)
        {
            Scalar argument = TypedArgument(s.Argument);
            arguments.Add(s.IsDistinct || s.Function is AggregateFunction.Min or AggregateFunction.Max ? Comparable(argument) : argument);
        }

        if (s.Separator is not null)
        {
            arguments.Add(s.Separator);
        }

        Template template = Functions.Find(s.Function, s.Argument?.Type.Kind ?? SqlTypeKind.Integer, arguments.Count) ?? throw new UnreachableException();
        Action? tail = s.Filter is null ? null : () =>
        {
            Writer.Write(" FILTER (WHERE ");
            Write(s.Filter, Precedence.Lowest);
            Writer.Write(")");
        };
        WriteTemplate(template, arguments, place, s.IsDistinct ? "DISTINCT " : "", tail, s.OrderBy.Count == 0 ? null : () => WriteAggregateOrder(s.OrderBy));
    }

    /// <summary>Writes the order of an aggregate's arguments, after the last of them.</summary>
    protected virtual void WriteAggregateOrder(ValueList<Ordering> orderings)
    {
        Writer.Write(" ORDER BY ");
        WriteList(orderings, o => WriteOrdering(o, () => Write(Comparable(o.Key), Precedence.Other)));
    }

    private void WriteWindow(WindowCall s, Precedence place)
    {
        Template template = Functions.Find(s.Function, s.Arguments.Count == 0 ? SqlTypeKind.Integer : s.Arguments[0].Type.Kind, s.Arguments.Count) ?? throw new UnreachableException();
        bool compares = s.Function is WindowFunction.Min or WindowFunction.Max;
        WriteTemplate(template, compares ? [Comparable(s.Arguments[0])] : s.Arguments, place, tail: () =>
        {
            Writer.Write(" OVER (");
            if (s.PartitionBy.Count > 0)
            {
                Writer.Write("PARTITION BY ");
                WriteList(s.PartitionBy, p => Write(Comparable(p), Precedence.Lowest));
            }

            List<Ordering> orderings = [.. s.OrderBy.Where(o => o.Key is not (Literal or Parameter))];
            if (orderings.Count > 0)
            {
                Writer.Write(s.PartitionBy.Count > 0 ? " ORDER BY " : "ORDER BY ");
                WriteList(orderings, o => WriteOrdering(o, () => Write(Comparable(o.Key), Precedence.Other)));
            }

            Writer.Write(")");
        });
    }
}
