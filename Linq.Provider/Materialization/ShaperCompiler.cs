using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// Compiles a shape to one delegate: a single expression tree in which each column is a typed getter with a constant ordinal, entities and objects are constructor calls and
/// assignments, and client code is inlined. Knows no dialect: how a column is read is the <see cref="ColumnReader"/>'s matter.
/// </summary>
internal sealed partial class ShaperCompiler
{
    private static readonly MethodInfo s_isDbNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;

    private readonly ColumnReader _columns;
    private readonly ParameterExpression _reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private readonly ParameterExpression _context = Expression.Parameter(typeof(ShaperContext), "context");

    private ShaperCompiler(ColumnReader columns) => _columns = columns;

    /// <summary>A shape whose type is <typeparamref name="T"/> or converts to it, to be compiled when it is used.</summary>
    public static CompiledShape<T> Compile<T>(Shape shape, ColumnReader columns) => new(shape, columns);

    /// <summary>The shaper before compilation.</summary>
    public static Expression<Shaper<T>> ToExpression<T>(Shape shape, ColumnReader columns)
    {
        var compiler = new ShaperCompiler(columns);
        return Expression.Lambda<Shaper<T>>(MemberAccess.ConvertTo(compiler.Visit(shape), typeof(T)), "Shape", [compiler._reader, compiler._context]);
    }

    private Expression Visit(Shape shape) => shape switch
    {
        ColumnShape column => Column(column),
        EntityShape entity => Entity(entity),
        ObjectShape made => Object(made),
        ClientShape client => LambdaInliner.Inline(client.Function, [.. client.Arguments.Select(a => (Visit(a), a is ColumnShape or ConstantShape or ParameterShape))]),
        ConstantShape constant => Expression.Constant(constant.Value, constant.Type),
        ParameterShape parameter => Expression.Convert(
            Expression.ArrayIndex(Expression.Property(_context, nameof(ShaperContext.Parameters)), Expression.Constant(parameter.Index)), parameter.Type),
        CollectionShape collection => Collection(collection),
        _ => throw new UnreachableException(),
    };

    private Expression Column(ColumnShape column)
    {
        Expression value = _columns(_reader, Expression.Constant(column.Ordinal), column.StoredType(), column.SqlType);
        if (column.Converter is { } converter)
        {
            value = LambdaInliner.Inline(converter.FromColumn, [(value, false)]);
        }

        value = MemberAccess.ConvertTo(value, column.Type);
        return column.IsNullable || column.ThrowIfEmpty ? Expression.Condition(IsNull(column.Ordinal), WhenNull(column), value) : value;
    }

    private static Expression WhenNull(ColumnShape column)
    {
        if (column.Type.CanBeNull())
        {
            return Expression.Default(column.Type);
        }

        Expression exception = column.ThrowIfEmpty
            ? Expression.New(typeof(InvalidOperationException).GetConstructor([typeof(string)])!, Expression.Constant(ReadFailure.EmptySequence))
            : Expression.Call(typeof(ReadFailure), nameof(ReadFailure.NullValue), null, Expression.Constant(column.Source), Expression.Constant(column.Type, typeof(Type)));
        return Failure(exception, column.Type);
    }

    /// <summary>A call that throws. A throw in the tree itself would have to empty the stack, which the compiler refuses within the instance of a struct whose member is read.</summary>
    private static MethodCallExpression Failure(Expression exception, Type type) => Expression.Call(typeof(ReadFailure), nameof(ReadFailure.Throw), [type], exception);

    private Expression Object(ObjectShape shape)
    {
        ParameterInfo[] parameters = shape.Constructor?.GetParameters() ?? [];
        Expression created = shape.Constructor is null
            ? Expression.New(shape.Type)
            : Expression.New(shape.Constructor, shape.Arguments.Select((a, i) => MemberAccess.ConvertTo(Visit(a), parameters[i].ParameterType)));
        if (shape.Members.Count == 0)
        {
            return created;
        }

        ParameterExpression instance = Expression.Variable(shape.Type);
        List<Expression> body = [Expression.Assign(instance, created)];
        body.AddRange(shape.Members.Select(m => MemberAccess.Set(instance, m.Member, Visit(m.Value))));
        body.Add(instance);
        return Expression.Block([instance], body);
    }

    private Expression Collection(CollectionShape shape)
    {
        Expression key = NestedKey.New([.. shape.Keys.Select(k => Visit(NestedKey.Lift(k)))]);
        Expression rows = Expression.ArrayIndex(Expression.Property(_context, nameof(ShaperContext.Collections)), Expression.Constant(shape.Collection));
        Type lookup = typeof(NestedRows<>).MakeGenericType(key.Type);
        return Expression.Convert(Expression.Call(Expression.Convert(rows, lookup), nameof(NestedRows<int>.Find), null, key), shape.Type);
    }

    private MethodCallExpression IsNull(int ordinal) => Expression.Call(_reader, s_isDbNull, Expression.Constant(ordinal));
}
